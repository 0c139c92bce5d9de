package dk.budgetspor.command.budget;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** Nothing more happens to a correction that was withdrawn. */
final class WithdrawnCorrectionsStayAsTheyAre {
    private WithdrawnCorrectionsStayAsTheyAre() {}

    static void check(boolean withdrawn) {
        if (withdrawn) {
            throw Refusal.because(ErrorCode.CORRECTION_IS_WITHDRAWN);
        }
    }
}
