package dk.budgetspor.kernel.raaderum;

/** What a decision says of a proposal. */
public enum Verdict {
    /** It is part of the budget. */
    ADOPTED,
    /** It is not. */
    REJECTED
}
