package dk.budgetspor.kernel.cases;

import org.axonframework.serialization.Revision;

/**
 * A document no longer belongs to a case; its number is not used again.
 *
 * @param caseNumber the case, see {@link CaseNumber}
 * @param number its number among the attachments of the case
 * @param reason why
 */
@Revision("1")
public record CaseDocumentWithdrawn(String caseNumber, int number, String reason) implements CaseEvent {}
