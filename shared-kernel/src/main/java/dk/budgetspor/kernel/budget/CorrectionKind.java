package dk.budgetspor.kernel.budget;

/** What the budget is corrected for. */
public enum CorrectionKind {
    /** Efficiency contribution (effektiviseringsbidrag). */
    EFFICIENCY_CONTRIBUTION,
    /** Technical correction (teknisk korrektion). */
    TECHNICAL_CORRECTION,
    /** Volume adjustment (mængderegulering). */
    VOLUME_ADJUSTMENT
}
