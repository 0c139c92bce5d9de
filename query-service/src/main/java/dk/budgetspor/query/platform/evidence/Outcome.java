package dk.budgetspor.query.platform.evidence;

/** What became of a rule. */
public enum Outcome {
    /** It was kept. */
    KEPT,
    /** It was not, or need not be, and a planner has excused the proposal from it. */
    EXEMPTED,
    /** It was not kept, or is not kept any more as facts moved afterwards, or its day passed and nothing was done. */
    BROKEN,
    /** Its day has not come. */
    NOT_YET_DUE
}
