package dk.budgetspor.query.exceptions;

/** What can be missing, late, refused or undecided; in the order of their names, in which they are listed. */
enum ExceptionKind {
    /** An item of a plan could not take the text that a decision adds to it. */
    AMENDMENT_REFUSED,
    /** A committee is to treat an item, and nobody has said when. */
    COMMITTEE_WITHOUT_DATE,
    /** The indicative date of a committee is before today. */
    DATE_PASSED,
    /** What a decision obliges to is not done, and its last day is before today. */
    FOLLOW_UP_LATE,
    /** Nothing was decided or noted on an item of a meeting that was held. */
    ITEM_WITHOUT_DECISION,
    /** Members have not signed the minutes of a meeting that was held. */
    MINUTES_NOT_SIGNED,
    /** An item is in progress, and nobody has told for half a year how it goes. */
    NO_REPORT_FOR_HALF_A_YEAR,
    /** A proposal became an item of a plan, and is not adopted any more since its decision was corrected. */
    PLAN_ITEM_NOT_ADOPTED,
    /** An item goes to committees, and nobody has said which. */
    POLITICAL_WITHOUT_COMMITTEE,
    /** An adopted proposal could not become an item of a plan yet. */
    PROPOSAL_AWAITS_PLAN,
    /** A decision says something of a proposal that could not be followed. */
    VERDICT_REFUSED
}
