package dk.budgetspor.kernel.budget;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * A correction is no more.
 *
 * @param correctionId the correction
 * @param reason why
 */
@Revision("1")
public record BudgetCorrectionWithdrawn(UUID correctionId, String reason) implements BudgetCorrectionEvent {}
