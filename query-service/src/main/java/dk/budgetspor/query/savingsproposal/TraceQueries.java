package dk.budgetspor.query.savingsproposal;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows proposals from their ideas to their items of plans; for people who log in. */
@Component
class TraceQueries {
    /** The ideas of the proposal {@code :id}, and those that were merged into them, however often. */
    private static final String IDEAS = """
            WITH RECURSIVE came_from AS (
                SELECT i.* FROM savings_proposal s JOIN savings_idea i ON i.idea_id = ANY (s.idea_ids)
                WHERE s.proposal_id = :id AND s.to_position IS NULL AND i.to_position IS NULL
                UNION
                SELECT i.* FROM savings_idea i JOIN came_from c ON i.merged_into = c.idea_id
                WHERE i.to_position IS NULL)
            """;

    /** Every step of the proposal {@code :id}; {@code place} orders those of one stage and day. */
    private static final String STEPS = IDEAS + """
            SELECT 'IDEA' AS stage, registered_on AS date, idea_id::text AS id, text AS title, body_code,
                status AS outcome, registered_position AS place
            FROM came_from
            UNION ALL
            SELECT 'WORK_PACKAGE', NULL, w.work_package_id::text, w.title, NULL, NULL, w.from_position
            FROM savings_work_package w WHERE w.to_position IS NULL AND (
                w.work_package_id IN (SELECT work_package_id FROM came_from)
                OR w.work_package_id = (SELECT work_package_id FROM savings_proposal
                    WHERE proposal_id = :id AND to_position IS NULL))
            UNION ALL
            SELECT 'PROPOSAL', submitted_on, NULL, number || ' ' || title, NULL,
                CASE WHEN late THEN 'LATE' ELSE 'IN_TIME' END, 0
            FROM savings_proposal WHERE proposal_id = :id AND to_position IS NULL
            UNION ALL
            SELECT 'EXECUTIVE_BOARD', treated_on, NULL, note, NULL, verdict, position
            FROM savings_board_treatment WHERE proposal_id = :id
            UNION ALL
            SELECT 'MED', consulted_on, NULL, statement, body_code, NULL, position
            FROM savings_consultation WHERE proposal_id = :id
            UNION ALL
            SELECT 'PRIORITY', prioritised_on, meeting_id::text, note, body_code, priority, position
            FROM savings_priority WHERE proposal_id = :id
            UNION ALL
            SELECT 'CATALOGUE', catalogue_on, NULL, '', NULL, NULL, 0
            FROM savings_proposal WHERE proposal_id = :id AND to_position IS NULL AND catalogue_on IS NOT NULL
            UNION ALL
            SELECT 'FIRST_READING', incorporated_on, NULL, '', NULL, NULL, 0
            FROM savings_proposal WHERE proposal_id = :id AND to_position IS NULL AND incorporated_on IS NOT NULL
            UNION ALL
            SELECT 'HEARING', received_on, response_id::text, text, NULL,
                CASE WHEN counts THEN 'COUNTS' ELSE 'DOES_NOT_COUNT' END, from_position
            FROM savings_hearing_response WHERE proposal_ids @> ARRAY[:id::uuid] AND to_position IS NULL
            UNION ALL
            SELECT 'DECISION', decided_on, verdict_decision_id::text, '', verdict_body_code, verdict, 0
            FROM savings_proposal WHERE proposal_id = :id AND to_position IS NULL AND verdict IS NOT NULL
            UNION ALL
            SELECT 'PLAN_ITEM', h.business_date, p.plan_item_id::text, p.number || ' ' || p.title, NULL, p.status, 0
            FROM savings_proposal s JOIN plan_item p ON p.plan_item_id = s.plan_item_id AND p.to_position IS NULL
            JOIN plan_item_history h ON h.aggregate_id = p.plan_item_id::text AND h.version = 0
            WHERE s.proposal_id = :id AND s.to_position IS NULL
            """;

    private final JdbcClient jdbc;

    TraceQueries(@Qualifier("readerJdbc") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The way of a proposal, from its ideas on.
     *
     * @throws Refusal {@code not-found} if there is no such proposal
     */
    Trace of(UUID proposalId) {
        return jdbc.sql("""
                        SELECT round_id, number, title FROM savings_proposal
                        WHERE proposal_id = :id AND to_position IS NULL""")
                .param("id", proposalId)
                .query((row, number) -> new Trace(
                        proposalId,
                        row.getObject("round_id", UUID.class),
                        row.getString("number"),
                        row.getString("title"),
                        steps(proposalId)))
                .optional()
                .orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
    }

    /**
     * The way back from an item of a plan to the ideas.
     *
     * @throws Refusal {@code not-found} if no proposal became that item
     */
    Trace ofItem(UUID planItemId) {
        UUID proposal = jdbc.sql("""
                        SELECT proposal_id FROM savings_proposal
                        WHERE plan_item_id = :item AND to_position IS NULL""")
                .param("item", planItemId)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
        return of(proposal).backwards();
    }

    private List<TraceStep> steps(UUID proposalId) {
        return jdbc.sql("SELECT * FROM (" + STEPS
                        + ") AS step ORDER BY array_position(:stages::text[], stage), date, place")
                .param("id", proposalId)
                .param(
                        "stages",
                        java.util.Arrays.stream(TraceStage.values())
                                .map(Enum::name)
                                .toArray(String[]::new))
                .query((row, number) -> new TraceStep(
                        TraceStage.valueOf(row.getString("stage")),
                        row.getObject("date", LocalDate.class),
                        row.getString("id"),
                        row.getString("title"),
                        row.getString("body_code"),
                        row.getString("outcome")))
                .list();
    }
}
