package dk.budgetspor.command.raaderum;

/** How the Executive Board treats a proposal. */
enum BoardVerdict {
    /** It goes on to the committee. */
    FORWARDED,
    /** It goes back to the area. */
    RETURNED
}
