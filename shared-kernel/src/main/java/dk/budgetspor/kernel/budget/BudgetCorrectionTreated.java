package dk.budgetspor.kernel.budget;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A committee treated a correction.
 *
 * @param correctionId the correction
 * @param bodyCode the committee
 * @param meetingId the meeting; null if it is not known here
 * @param treatedOn the day
 * @param note what it said; may be empty
 */
@Revision("1")
public record BudgetCorrectionTreated(
        UUID correctionId, String bodyCode, @Nullable UUID meetingId, LocalDate treatedOn, String note)
        implements BudgetCorrectionEvent {}
