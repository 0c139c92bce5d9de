package dk.budgetspor.command.cases;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.cases.CaseNumber;

/** A command on a case there is: it is for those whose case it is, and while work on the case goes on. */
interface OnCase extends Command {
    CaseNumber caseNumber();

    @Override
    default String aggregateId() {
        return caseNumber().aggregateId();
    }
}
