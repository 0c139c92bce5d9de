package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.time.LocalDate;

/** What rules about a decision need to know of the decisions of other meetings. */
@FunctionalInterface
interface DecisionRegister {
    /** Whether a body came to something about a case on that day or before; to put it off does not count. */
    boolean hasDecided(BodyCode bodyCode, CaseNumber caseNumber, LocalDate by);
}
