package dk.budgetspor.kernel.raaderum;

/** What the process of a savings round asks of each proposal, and what a planner can excuse it from with a reason. */
public enum ProcessRule {
    /** Handed in by the last day; late ones are marked. */
    HANDED_IN_BY_THE_DEADLINE,
    /** Treated and sent on by the Executive Board before a committee treats it. */
    EXECUTIVE_BOARD_BEFORE_COMMITTEE,
    /** Discussed by every affected body of employee co-determination before the committee prioritises it. */
    MED_BEFORE_COMMITTEE,
    /** Prioritised in the period in which committees do that. */
    PRIORITISED_IN_THE_WINDOW
}
