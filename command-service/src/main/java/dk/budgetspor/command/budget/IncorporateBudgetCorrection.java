package dk.budgetspor.command.budget;

import dk.budgetspor.kernel.budget.BudgetCorrectionId;
import java.time.LocalDate;

/** Record that a correction is in the budget. */
record IncorporateBudgetCorrection(BudgetCorrectionId correctionId, LocalDate incorporatedOn)
        implements CorrectionCommand {}
