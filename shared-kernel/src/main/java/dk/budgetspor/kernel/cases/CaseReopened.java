package dk.budgetspor.kernel.cases;

import org.axonframework.serialization.Revision;

/**
 * Work on a case goes on.
 *
 * @param caseNumber the case, see {@link CaseNumber}
 * @param reason why
 */
@Revision("1")
public record CaseReopened(String caseNumber, String reason) implements CaseEvent {}
