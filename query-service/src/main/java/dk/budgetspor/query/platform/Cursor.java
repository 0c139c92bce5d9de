package dk.budgetspor.query.platform;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** The key of a row, packed into one word of an address. */
final class Cursor {
    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    static String of(List<String> key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, key).getBytes(StandardCharsets.UTF_8));
    }

    static List<String> parse(String cursor, int keys) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> key = List.of(text.split(SEPARATOR, -1));
            if (key.size() == keys && text.indexOf('\0') < 0) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            // told below
        }
        throw Refusal.because(ErrorCode.INVALID_CURSOR);
    }
}
