package dk.budgetspor.command.meetings;

import dk.budgetspor.command.platform.cases.CaseRegister;
import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.BodyCode;

/** A case on an agenda exists; a closed one is on the route of the body, or as good as not there. */
final class CasesAreKnownToTheBody {
    private CasesAreKnownToTheBody() {}

    static CaseRegister.Case check(CaseNumber caseNumber, BodyCode body, CaseRegister cases) {
        return cases.find(caseNumber)
                .filter(found ->
                        found.openness() == Openness.OPEN || found.route().contains(body))
                .orElseThrow(() -> Refusal.of("/caseNumber", ErrorCode.UNKNOWN_CASE, caseNumber));
    }
}
