package dk.budgetspor.command.budget;

import dk.budgetspor.kernel.budget.BudgetCorrectionTreated;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a committee did about a correction.
 *
 * @param bodyCode the committee
 * @param meetingId the meeting; null if it is not known here
 * @param treatedOn the day
 * @param note what it said; may be empty
 */
record CommitteeTreatment(BodyCode bodyCode, @Nullable UUID meetingId, LocalDate treatedOn, String note) {
    BudgetCorrectionTreated of(UUID correctionId) {
        return new BudgetCorrectionTreated(correctionId, bodyCode.value(), meetingId, treatedOn, note);
    }

    static CommitteeTreatment in(BudgetCorrectionTreated event) {
        return new CommitteeTreatment(
                new BodyCode(event.bodyCode()), event.meetingId(), event.treatedOn(), event.note());
    }
}
