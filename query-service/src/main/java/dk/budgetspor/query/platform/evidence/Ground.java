package dk.budgetspor.query.platform.evidence;

/** Why a rule is kept or not, or not yet due. */
public enum Ground {
    /** Handed in on the last day or before. */
    HANDED_IN_IN_TIME,
    /** Handed in after the last day. */
    HANDED_IN_LATE,
    /** There is no last day. */
    NO_DEADLINE,
    /** The Executive Board sent it on first. */
    BOARD_FORWARDED,
    /** The Executive Board has not treated it. */
    BOARD_HAS_NOT_TREATED,
    /** The Executive Board sent it back, and has not sent it on since. */
    BOARD_RETURNED,
    /** Every affected body of co-determination discussed it. */
    MED_CONSULTED,
    /** It affects no body of co-determination. */
    NO_MED_AFFECTED,
    /** Affected bodies of co-determination have not discussed it. */
    MED_IS_MISSING,
    /** Prioritised in a period in which committees do that. */
    PRIORITISED_IN_THE_WINDOW,
    /** Prioritised on another day. */
    PRIORITISED_OUTSIDE_THE_WINDOW,
    /** There is no period in which committees prioritise. */
    NO_WINDOW,
    /** The committee has not prioritised it. */
    NOT_PRIORITISED
}
