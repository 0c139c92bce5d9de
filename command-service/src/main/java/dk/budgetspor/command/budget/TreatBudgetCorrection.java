package dk.budgetspor.command.budget;

import dk.budgetspor.kernel.budget.BudgetCorrectionId;

/** Record that a committee treated a correction. */
record TreatBudgetCorrection(BudgetCorrectionId correctionId, CommitteeTreatment treatment)
        implements CorrectionCommand {}
