package dk.budgetspor.command.budget;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** Nothing more is told in a follow-up that was filed. */
final class FiledFollowUpsStayAsTheyAre {
    private FiledFollowUpsStayAsTheyAre() {}

    static void check(boolean filed) {
        if (filed) {
            throw Refusal.because(ErrorCode.BUDGET_FOLLOW_UP_IS_FILED);
        }
    }
}
