package dk.budgetspor.query.platform.export;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.MediaType;

/** What a file can be; in addresses and file names the constants are written small. */
public enum FileFormat {
    PDF("application/pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=UTF-8");

    private final MediaType mediaType;

    FileFormat(String mediaType) {
        this.mediaType = MediaType.parseMediaType(mediaType);
    }

    /**
     * From an address.
     *
     * @param allowed what there is to choose from
     * @throws Refusal {@code malformed-request} if it is none of them
     */
    public static FileFormat of(String name, FileFormat... allowed) {
        return Arrays.stream(allowed)
                .filter(format -> format.extension().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.because(ErrorCode.MALFORMED_REQUEST));
    }

    /** As in addresses and at the end of file names. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    MediaType mediaType() {
        return mediaType;
    }
}
