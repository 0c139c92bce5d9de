package dk.budgetspor.command.budget;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** What is in the budget is neither adjusted nor withdrawn nor put there again; the next correction does that. */
final class IncorporatedCorrectionsStayInTheBudget {
    private IncorporatedCorrectionsStayInTheBudget() {}

    static void check(boolean incorporated) {
        if (incorporated) {
            throw Refusal.because(ErrorCode.CORRECTION_IS_INCORPORATED);
        }
    }
}
