package dk.budgetspor.command.budget;

import dk.budgetspor.kernel.budget.BudgetCorrectionId;
import dk.budgetspor.kernel.planning.YearAmount;
import java.util.List;

/** Give a correction other amounts. */
record AdjustBudgetCorrection(BudgetCorrectionId correctionId, List<YearAmount> amounts, String reason)
        implements CorrectionCommand {}
