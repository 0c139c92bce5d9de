package dk.budgetspor.command.cases;

import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import org.jspecify.annotations.Nullable;

/** A number names one case. */
final class CasesAreOpenedOnce {
    private CasesAreOpenedOnce() {}

    static void check(CaseNumber caseNumber, @Nullable String id) {
        if (id != null) {
            throw Refusal.of("/caseNumber", ErrorCode.CASE_EXISTS, caseNumber);
        }
    }
}
