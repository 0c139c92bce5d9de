package dk.budgetspor.query.meetings;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.util.Locale;

/** Who an agenda, minutes or a decision is told to. */
enum Edition {
    /** What everybody may see, once it is published. */
    OPEN,
    /** With what is closed, and before it is published. */
    FULL;

    /**
     * From an address.
     *
     * @throws Refusal {@code malformed-request} if it is neither {@code open} nor {@code full}
     */
    static Edition of(String name) {
        for (Edition edition : values()) {
            if (edition.inAddress().equals(name)) {
                return edition;
            }
        }
        throw Refusal.because(ErrorCode.MALFORMED_REQUEST);
    }

    String inAddress() {
        return name().toLowerCase(Locale.ROOT);
    }
}
