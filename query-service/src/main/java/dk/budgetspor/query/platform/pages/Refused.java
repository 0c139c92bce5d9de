package dk.budgetspor.query.platform.pages;

import dk.budgetspor.kernel.messaging.ErrorCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form whose command was refused.
 *
 * @param form the form with everything that was typed
 * @param status of HTTP
 * @param code why
 * @param text the same in words
 * @param fields the fields that are to blame; may be empty
 */
public record Refused(Form form, int status, String code, String text, List<Blamed> fields) {
    public Refused {
        fields = List.copyOf(fields);
    }

    /** The version the page showed, if that is the reason: it is not the present one any more. */
    public @Nullable Long staleVersion() {
        return code.equals(ErrorCode.STALE_VERSION.code()) ? form.version() : null;
    }

    /**
     * A field that is to blame.
     *
     * @param field its name
     * @param known whether it is one of the form's
     * @param text what is wrong with it
     */
    public record Blamed(String field, boolean known, String text) {}
}
