package dk.budgetspor.query.platform.closed;

import dk.budgetspor.kernel.web.Caller;

/**
 * The one place that says what of savings proposals is published. People who log in read all of it. The public is told
 * of a proposal once it stands in the catalogue, or on an open item of a published agenda; of what a committee or a
 * decision said of it only once the minutes of that meeting are complete; that there is a round, once its catalogue holds a
 * proposal. Meetings are rows of another view, asked when it is told.
 */
public final class ClosedProposals {
    private static final String ON_A_PUBLISHED_AGENDA = "EXISTS (SELECT FROM savings_on_agenda n"
            + " JOIN meeting m ON m.meeting_id = n.meeting_id AND m.to_position IS NULL"
            + " JOIN meeting_item i ON i.agenda_item_id = n.agenda_item_id AND i.to_position IS NULL "
            + ClosedMeetings.OF_ITEM + " WHERE n.proposal_id = s.proposal_id AND n.to_position IS NULL"
            + " AND m.published AND NOT i.gone AND NOT coalesce(p.gone, false) AND NOT " + ClosedMeetings.ITEM_CLOSED
            + ")";

    private static final String PUBLISHED = "(s.catalogue_on IS NOT NULL OR " + ON_A_PUBLISHED_AGENDA + ")";

    private static final String TOLD_TO_PEOPLE = """
            CROSS JOIN LATERAL (SELECT TRUE AS verdict_told, s.priority AS told_priority, s.rank AS told_rank,
                s.prioritised_on AS told_prioritised_on, s.priority_body_code AS told_body_code,
                s.priority_meeting_id AS told_meeting_id, s.priority_note AS told_note) AS told
            """;

    /** The last of its priorities that is in complete minutes: a later one may not be. */
    private static final String TOLD_TO_THE_PUBLIC =
            """
            CROSS JOIN LATERAL (
                SELECT v.verdict_told, g.priority AS told_priority, g.rank AS told_rank,
                    g.prioritised_on AS told_prioritised_on, g.body_code AS told_body_code,
                    g.meeting_id AS told_meeting_id, g.note AS told_note
                FROM (SELECT EXISTS (SELECT FROM decision d\s""" + ClosedMeetings.OF_DECISION + """
                        WHERE d.to_position IS NULL AND d.decision_id = s.verdict_decision_id AND m.state = 'COMPLETE'
                          AND NOT\s""" + ClosedMeetings.DECISION_CLOSED + """
                    ) AS verdict_told) AS v
                LEFT JOIN LATERAL (
                    SELECT p.* FROM savings_priority p
                    JOIN meeting m ON m.meeting_id = p.meeting_id AND m.to_position IS NULL AND m.state = 'COMPLETE'
                    WHERE p.proposal_id = s.proposal_id ORDER BY p.position DESC LIMIT 1) AS g ON TRUE) AS told
            """;

    private static final String HAS_A_CATALOGUE = "EXISTS (SELECT FROM savings_proposal s"
            + " WHERE s.round_id = r.round_id AND s.to_position IS NULL AND s.catalogue_on IS NOT NULL)";

    private ClosedProposals() {}

    /** Whether the caller may be told that there is the round {@code r} of {@code savings_round}. */
    public static String roundVisible(Caller caller) {
        return caller.seesPublicEdition() ? HAS_A_CATALOGUE : "TRUE";
    }

    /** Whether the caller may be told of the proposal {@code s} of {@code savings_proposal} as it stands. */
    public static String visible(Caller caller) {
        return caller.seesPublicEdition() ? PUBLISHED : "TRUE";
    }

    /**
     * What the caller may be told of what was said of the proposal {@code s}, as {@code told}: {@code verdict_told}, and
     * of its priority {@code told_priority}, {@code told_rank}, {@code told_prioritised_on}, {@code told_body_code},
     * {@code told_meeting_id} and {@code told_note}.
     */
    public static String told(Caller caller) {
        return caller.seesPublicEdition() ? TOLD_TO_THE_PUBLIC : TOLD_TO_PEOPLE;
    }
}
