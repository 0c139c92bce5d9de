package dk.budgetspor.query.savingsround;

/** What can be late in a round: a milestone has passed, and something that was to be done by then is not. */
enum LateKind {
    /** Ideas are with no area after the sorting. */
    IDEAS_NOT_SORTED,
    /** Proposals were handed in after the deadline. */
    HANDED_IN_LATE,
    /** Proposals are not sent on by the Executive Board after it was to treat them. */
    NOT_TREATED_BY_THE_BOARD,
    /** An affected body of employee co-determination has not discussed a proposal after the time for that. */
    MED_NOT_CONSULTED,
    /** Committees have not said what they think of proposals after their window. */
    NOT_PRIORITISED,
    /** Adopted proposals are no items of a plan. */
    AWAITING_PLAN
}
