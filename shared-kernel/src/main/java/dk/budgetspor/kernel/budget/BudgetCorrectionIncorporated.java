package dk.budgetspor.kernel.budget;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * A correction is in the budget.
 *
 * @param correctionId the correction
 * @param incorporatedOn the day
 */
@Revision("1")
public record BudgetCorrectionIncorporated(UUID correctionId, LocalDate incorporatedOn)
        implements BudgetCorrectionEvent {}
