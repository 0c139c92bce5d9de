package dk.budgetspor.query.savingsround;

import dk.budgetspor.query.platform.raaderum.MilestoneRow;
import java.time.LocalDate;

/** How a milestone lies to a day. */
enum MilestoneState {
    /** Nobody has said when. */
    AWAITING_DATE,
    AHEAD,
    /** It is on the day, or in a period that holds it. */
    NOW,
    PAST,
    /** It will not be. */
    CANCELLED;

    static MilestoneState of(MilestoneRow milestone, LocalDate day) {
        LocalDate from = milestone.from();
        LocalDate end = milestone.end();
        if (milestone.cancelled()) {
            return CANCELLED;
        }
        if (from == null || end == null) {
            return AWAITING_DATE;
        }
        if (from.isAfter(day)) {
            return AHEAD;
        }
        return end.isBefore(day) ? PAST : NOW;
    }
}
