package dk.budgetspor.query.platform.raaderum;

/** Which bodies of employee co-determination (MED) a proposal is to be discussed in before a committee prioritises it. */
public final class AffectedBodies {
    /** Whether the version {@code b} of a body is of MED, stands today and is not dissolved. */
    public static final String IS_MED =
            "b.to_position IS NULL AND NOT b.dissolved AND b.kind IN ('MED_MAIN', 'MED_AREA', 'MED_LOCAL') ";

    /**
     * The bodies that the proposals {@code s} affect, as {@code b}: those of MED among the bodies of the proposal's area
     * that are not dissolved. Bodies and areas are rows of the view of the organisation.
     */
    public static final String OF_PROPOSAL = """
            JOIN area a ON a.code = s.area_code AND a.to_position IS NULL
            CROSS JOIN LATERAL jsonb_array_elements_text(a.body_codes) AS affected (code)
            JOIN body b ON b.code = affected.code AND\s""" + IS_MED;

    /** Whether the body {@code b} has discussed the proposal {@code s}. */
    public static final String CONSULTED = """
            EXISTS (SELECT FROM savings_consultation c WHERE c.proposal_id = s.proposal_id AND c.body_code = b.code)
            """;

    /**
     * Whether the proposal {@code s} is one that bodies are still to discuss: the Executive Board sent it on, and nobody
     * has prioritised, decided or withdrawn it.
     */
    public static final String TO_BE_CONSULTED = "s.to_position IS NULL AND s.board_verdict = 'FORWARDED'"
            + " AND s.priority IS NULL AND s.verdict IS NULL AND s.withdrawn_on IS NULL";

    private AffectedBodies() {}
}
