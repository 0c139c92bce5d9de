package dk.budgetspor.query.exceptions;

/** What can be missing or late about an item that is planned or in progress; in the order of their names. */
enum ExceptionKind {
    /** A committee is to treat it, and nobody has said when. */
    COMMITTEE_WITHOUT_DATE,
    /** The indicative date of a committee is before today. */
    DATE_PASSED,
    /** It is in progress, and nobody has told for half a year how it goes. */
    NO_REPORT_FOR_HALF_A_YEAR,
    /** It goes to committees, and nobody has said which. */
    POLITICAL_WITHOUT_COMMITTEE
}
