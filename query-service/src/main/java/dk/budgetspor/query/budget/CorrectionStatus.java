package dk.budgetspor.query.budget;

/** How far a correction has come; the table says it the same way. */
enum CorrectionStatus {
    /** Nobody has treated it. */
    REGISTERED,
    /** A committee treated it. */
    TREATED,
    /** It is in the budget. */
    INCORPORATED,
    /** It is no more. */
    WITHDRAWN
}
