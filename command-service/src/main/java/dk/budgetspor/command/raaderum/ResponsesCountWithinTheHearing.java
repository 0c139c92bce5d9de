package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.raaderum.MilestoneKind;
import dk.budgetspor.kernel.raaderum.RoundId;
import java.time.LocalDate;

/**
 * A response counts if it came within a hearing of the round, to the end of its last day; others are kept and marked
 * (document C). The hearing is about the budget as a whole, whatever areas it is set for.
 */
final class ResponsesCountWithinTheHearing {
    private ResponsesCountWithinTheHearing() {}

    static boolean counts(RoundId round, LocalDate receivedOn, MilestoneRegister milestones) {
        return milestones.ofKind(round, MilestoneKind.HEARING).stream().anyMatch(hearing -> hearing.holds(receivedOn));
    }
}
