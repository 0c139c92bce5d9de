package dk.budgetspor.kernel.raaderum;

/** What a committee thinks of a proposal. */
public enum Priority {
    /** To be carried out, at its rank. */
    RECOMMENDED,
    /** Not to be carried out. */
    NOT_RECOMMENDED,
    /** Something else is to be looked into first. */
    MORE_WANTED
}
