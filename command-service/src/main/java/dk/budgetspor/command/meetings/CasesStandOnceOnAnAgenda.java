package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** A case stands once on an agenda, unless it was taken off it. */
final class CasesStandOnceOnAnAgenda {
    private CasesStandOnceOnAnAgenda() {}

    static void check(CaseNumber caseNumber, AgendaItems items) {
        if (items.holds(caseNumber)) {
            throw Refusal.of("/caseNumber", ErrorCode.CASE_IS_ON_THE_AGENDA, caseNumber);
        }
    }
}
