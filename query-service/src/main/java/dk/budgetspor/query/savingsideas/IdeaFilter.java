package dk.budgetspor.query.savingsideas;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.query.platform.raaderum.IdeaStatus;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which ideas of a round are asked for; what is null does not matter.
 *
 * @param status what has become of them
 * @param area the code of the area they are with
 * @param workPackage the identifier of the work package they are in, or {@value #NO_PACKAGE}
 * @param text what stands in them, in capitals or not
 */
record IdeaFilter(
        @Nullable IdeaStatus status,
        @Nullable String area,
        @Nullable String workPackage,
        @Nullable String text) {
    /** In place of a work package: in none. */
    static final String NO_PACKAGE = "none";

    static final IdeaFilter NONE = new IdeaFilter(null, null, null, null);

    private static final Locale DANISH = Locale.forLanguageTag("da");

    IdeaFilter {
        area = plain(area);
        area = area == null ? null : area.toUpperCase(DANISH);
        workPackage = plain(workPackage);
        text = plain(text);
    }

    /** The database knows no text with a NUL in it, and nobody types one. */
    private static @Nullable String plain(@Nullable String typed) {
        if (typed != null && typed.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.because(ErrorCode.MALFORMED_REQUEST);
        }
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    public boolean inNoPackage() {
        return NO_PACKAGE.equals(workPackage);
    }

    /**
     * The work package; null if none is asked for.
     *
     * @throws Refusal if what was asked for identifies nothing
     */
    @Nullable
    UUID inPackage() {
        if (workPackage == null || inNoPackage()) {
            return null;
        }
        try {
            return UUID.fromString(workPackage);
        } catch (IllegalArgumentException nonsense) {
            throw Refusal.because(ErrorCode.MALFORMED_REQUEST);
        }
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    /** A path with the filter as its query. */
    String appendedTo(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        add(address, "status", status);
        add(address, "area", area);
        add(address, "workPackage", workPackage);
        add(address, "text", text);
        return address.build().encode().toUriString().replace("+", "%2B");
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }
}
