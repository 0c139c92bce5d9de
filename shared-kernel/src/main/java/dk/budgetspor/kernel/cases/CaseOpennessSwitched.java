package dk.budgetspor.kernel.cases;

import dk.budgetspor.kernel.documents.Openness;
import org.axonframework.serialization.Revision;

/**
 * A case was opened to everybody, or closed to them.
 *
 * @param caseNumber the case, see {@link CaseNumber}
 * @param previousOpenness what it was
 * @param openness what it is
 * @param reason why
 */
@Revision("1")
public record CaseOpennessSwitched(String caseNumber, Openness previousOpenness, Openness openness, String reason)
        implements CaseEvent {}
