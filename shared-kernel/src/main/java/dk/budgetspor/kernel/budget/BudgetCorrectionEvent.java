package dk.budgetspor.kernel.budget;

import java.util.UUID;

/** Everything that can happen to a correction of the budget. */
public sealed interface BudgetCorrectionEvent
        permits BudgetCorrectionRegistered,
                BudgetCorrectionAdjusted,
                BudgetCorrectionTreated,
                BudgetCorrectionIncorporated,
                BudgetCorrectionWithdrawn {
    /** The correction it happened to. */
    UUID correctionId();
}
