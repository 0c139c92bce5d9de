package dk.budgetspor.query.savingsproposal;

/** A stage on the way from an idea to an item of a plan, in their order. */
enum TraceStage {
    /** Somebody had an idea. */
    IDEA,
    /** Ideas of an area were worked on together. */
    WORK_PACKAGE,
    /** The proposal was handed in. */
    PROPOSAL,
    /** The Executive Board treated it. */
    EXECUTIVE_BOARD,
    /** A body of co-determination discussed it. */
    MED,
    /** The committee prioritised it. */
    PRIORITY,
    /** It was put in the catalogue. */
    CATALOGUE,
    /** It came into the budget of the first reading. */
    FIRST_READING,
    /** Somebody named it in an answer to the hearing. */
    HEARING,
    /** A decision was made about it. */
    DECISION,
    /** It became an item of a plan. */
    PLAN_ITEM
}
