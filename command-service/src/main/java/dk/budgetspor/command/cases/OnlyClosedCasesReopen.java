package dk.budgetspor.command.cases;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** Work goes on where it had ended. */
final class OnlyClosedCasesReopen {
    private OnlyClosedCasesReopen() {}

    static void check(boolean closed) {
        if (!closed) {
            throw Refusal.because(ErrorCode.CASE_IS_NOT_CLOSED);
        }
    }
}
