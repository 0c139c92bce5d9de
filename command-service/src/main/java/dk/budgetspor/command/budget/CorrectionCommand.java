package dk.budgetspor.command.budget;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.budget.BudgetCorrectionId;

/** A wish that something happen to a correction of the budget. */
interface CorrectionCommand extends Command {
    BudgetCorrectionId correctionId();

    @Override
    default String aggregateId() {
        return correctionId().toString();
    }
}
