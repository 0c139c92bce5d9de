package dk.budgetspor.command.raaderum;

import dk.budgetspor.command.raaderum.MilestoneRegister.Milestone;
import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.raaderum.MilestoneKind;
import dk.budgetspor.kernel.raaderum.RoundId;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A proposal that comes after the last day is taken and marked; that day ends at midnight in Copenhagen. */
final class LateProposalsAreMarked {
    private LateProposalsAreMarked() {}

    /** The last day for proposals of the area as things stand; null if none is set. */
    static @Nullable LocalDate deadline(RoundId round, AreaCode area, MilestoneRegister milestones) {
        return milestones.ofKind(round, MilestoneKind.PROPOSAL_DEADLINE).stream()
                .filter(milestone -> milestone.dated() && milestone.concerns(area))
                .map(Milestone::lastDay)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    static boolean isLate(LocalDate submittedOn, @Nullable LocalDate deadline) {
        return deadline != null && submittedOn.isAfter(deadline);
    }
}
