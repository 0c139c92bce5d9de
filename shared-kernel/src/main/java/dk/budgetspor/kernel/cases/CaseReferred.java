package dk.budgetspor.kernel.cases;

import org.axonframework.serialization.Revision;

/**
 * A case goes to a further body.
 *
 * @param caseNumber the case, see {@link CaseNumber}
 * @param bodyCode the body, after those that were on the route
 * @param reason why
 */
@Revision("1")
public record CaseReferred(String caseNumber, String bodyCode, String reason) implements CaseEvent {}
