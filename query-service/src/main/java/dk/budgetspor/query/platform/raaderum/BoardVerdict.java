package dk.budgetspor.query.platform.raaderum;

/** How the Executive Board treats a proposal. */
public enum BoardVerdict {
    /** It goes on to the committee. */
    FORWARDED,
    /** It goes back to the area. */
    RETURNED
}
