package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** A period of a round has a first day, and ends on it or later. */
final class MilestonesEndAfterTheyBegin {
    private MilestonesEndAfterTheyBegin() {}

    /**
     * Checks the days of one milestone.
     *
     * @param pointer where in the request the milestone is; empty where the request is about it alone
     */
    static void check(String pointer, MilestoneDays days) {
        if (days.to() == null) {
            return;
        }
        if (days.from() == null) {
            throw Refusal.of(pointer + "/from", ErrorCode.REQUIRED);
        }
        if (days.to().isBefore(days.from())) {
            throw Refusal.of(pointer + "/to", ErrorCode.ENDS_BEFORE_IT_BEGINS, days.from(), days.to());
        }
    }
}
