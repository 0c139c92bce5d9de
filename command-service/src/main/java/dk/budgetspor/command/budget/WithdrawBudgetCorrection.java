package dk.budgetspor.command.budget;

import dk.budgetspor.kernel.budget.BudgetCorrectionId;

/** Have a correction not be made after all. */
record WithdrawBudgetCorrection(BudgetCorrectionId correctionId, String reason) implements CorrectionCommand {}
