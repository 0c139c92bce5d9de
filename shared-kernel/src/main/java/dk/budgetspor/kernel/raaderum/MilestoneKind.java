package dk.budgetspor.kernel.raaderum;

/** What a round comes past on its way; several of a round can be of one kind. */
public enum MilestoneKind {
    /** Employees find ideas. */
    WORKSHOP,
    /** Ideas are sorted by area into work packages. */
    SORTING,
    /** The council discusses, without prioritising. */
    SEMINAR,
    /** What was held is evaluated. */
    EVALUATION,
    /** The main body of employee co-determination hears how it goes. */
    MED_STATUS,
    /** Work packages are presented to a meeting of chiefs. */
    WORK_PACKAGE_REPORT,
    /** The last day to hand in proposals; it ends at midnight. */
    PROPOSAL_DEADLINE,
    /** The Executive Board treats the proposals. */
    EXECUTIVE_BOARD,
    /** Affected local and area bodies of co-determination discuss them. */
    MED_INVOLVEMENT,
    /** Committees treat and prioritise: the window. */
    COMMITTEE_TREATMENT,
    /** Citizens are met. */
    CITIZENS_MEETING,
    /** The catalogue goes into the negotiations. */
    BUDGET_NEGOTIATION,
    /** The council reads the budget for the first time. */
    FIRST_READING,
    /** Everybody may answer the budget of the first reading. */
    HEARING,
    /** The council adopts the budget. */
    ADOPTION,
    /** Something else. */
    OTHER
}
