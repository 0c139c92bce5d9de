package dk.budgetspor.command.cases;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** Nothing happens to a closed case but that it is reopened. */
final class ClosedCasesStayAsTheyAre {
    private ClosedCasesStayAsTheyAre() {}

    static void check(OnCase command, boolean closed) {
        if (closed && !(command instanceof ReopenCase)) {
            throw Refusal.because(ErrorCode.CASE_IS_CLOSED);
        }
    }
}
