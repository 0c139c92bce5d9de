package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The name of a private person can be erased, once; that of an organisation stays. */
final class OnlyNamesOfPersonsAreErased {
    private OnlyNamesOfPersonsAreErased() {}

    /**
     * Checks a response.
     *
     * @param respondentKey names the key that opens the name; null if it is not sealed
     * @return that key
     * @throws Refusal {@code respondent-is-no-person} or {@code respondent-is-erased}
     */
    static UUID check(@Nullable UUID respondentKey, boolean erased) {
        if (respondentKey == null) {
            throw Refusal.because(ErrorCode.RESPONDENT_IS_NO_PERSON);
        }
        if (erased) {
            throw Refusal.because(ErrorCode.RESPONDENT_IS_ERASED);
        }
        return respondentKey;
    }
}
