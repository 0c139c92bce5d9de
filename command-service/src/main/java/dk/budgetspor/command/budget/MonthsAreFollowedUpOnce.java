package dk.budgetspor.command.budget;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** There is one follow-up of the budget a month. */
final class MonthsAreFollowedUpOnce {
    private MonthsAreFollowedUpOnce() {}

    static void check(@Nullable String followUp, YearMonth month) {
        if (followUp != null) {
            throw Refusal.of("/month", ErrorCode.BUDGET_FOLLOW_UP_EXISTS, month);
        }
    }
}
