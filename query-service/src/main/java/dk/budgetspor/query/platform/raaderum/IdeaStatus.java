package dk.budgetspor.query.platform.raaderum;

/** What has become of an idea; the table says it the same way. */
public enum IdeaStatus {
    /** Nobody has said which management area it is for. */
    UNSORTED,
    /** It is with a management area, and perhaps in one of its work packages. */
    SORTED,
    /** It goes on as another. */
    MERGED,
    /** It is not pursued. */
    SET_ASIDE
}
