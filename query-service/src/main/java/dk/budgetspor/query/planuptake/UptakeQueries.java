package dk.budgetspor.query.planuptake;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.BodyKind;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.planuptake.Uptake.TakenUp;
import dk.budgetspor.query.platform.closed.ClosedMeetings;
import dk.budgetspor.query.platform.plans.PlanItemRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks which bodies have treated a plan: by decisions that are about it, or that were made on a case about it, as far as
 * the caller may see them. One that put it off, or came to no decision, has not treated it.
 */
@Component
class UptakeQueries {
    private static final String VISIBLE =
            ClosedMeetings.OF_DECISION + "WHERE d.to_position IS NULL AND " + ClosedMeetings.DECISION_VISIBLE + "\n";

    private static final String DECISIONS =
            "WITH named AS MATERIALIZED (SELECT d.decision_id, d.case_number FROM decision d "
                    + VISIBLE + """
            AND d.plan_ids @> to_jsonb(:plan::text)), about AS (
                SELECT decision_id FROM named
                UNION SELECT o.decision_id FROM decision o JOIN named n ON n.case_number = o.case_number
                WHERE o.to_position IS NULL)
            SELECT d.*, i.title,\s"""
                    + ClosedMeetings.DECISION_CLOSED
                    + " AS closed FROM about JOIN decision d ON d.decision_id = about.decision_id "
                    + VISIBLE + """
            AND d.outcome NOT IN ('POSTPONED', 'NO_DECISION')
            ORDER BY d.decided_on, d.decision_id""";

    private final JdbcClient jdbc;
    private final ClosedMeetings closed;

    UptakeQueries(@Qualifier("readerJdbc") JdbcClient jdbc, ClosedMeetings closed) {
        this.jdbc = jdbc;
        this.closed = closed;
    }

    /**
     * What a plan is called.
     *
     * @throws Refusal {@code not-found} if there is none that the caller may see
     */
    String titleOf(Caller caller, UUID planId) {
        return jdbc.sql("SELECT p.title FROM plan p WHERE p.plan_id = :planId AND p.to_position IS NULL AND "
                        + PlanItemRows.VISIBLE)
                .param("planId", planId)
                .param("all", !caller.seesPublicEdition())
                .query(String.class)
                .optional()
                .orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
    }

    /**
     * The bodies that have treated the plan, and the standing committees that have not yet; by name.
     *
     * @throws Refusal {@code not-found} if there is no plan that the caller may see
     */
    List<Uptake> of(Caller caller, UUID planId) {
        titleOf(caller, planId);
        Map<String, List<TakenUp>> taken = closed
                .asking(caller, jdbc.sql(DECISIONS))
                .param("plan", planId.toString())
                .query((row, number) -> Map.entry(row.getString("body_code"), takenUp(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        closed.traceDecisions(
                caller,
                taken.values().stream()
                        .flatMap(List::stream)
                        .map(TakenUp::decisionId)
                        .toList());
        return jdbc.sql("""
                        SELECT code, name, kind FROM body
                        WHERE to_position IS NULL AND (code = ANY (:codes) OR kind = :standing AND NOT dissolved)
                        ORDER BY name COLLATE "da-x-icu", code""")
                .param("codes", taken.keySet().toArray(String[]::new))
                .param("standing", BodyKind.STANDING_COMMITTEE.name())
                .query((row, number) -> new Uptake(
                        row.getString("code"),
                        row.getString("name"),
                        BodyKind.valueOf(row.getString("kind")),
                        taken.getOrDefault(row.getString("code"), List.of())))
                .list();
    }

    private static TakenUp takenUp(ResultSet row) throws SQLException {
        return new TakenUp(
                row.getObject("meeting_id", UUID.class),
                row.getObject("decision_id", UUID.class),
                row.getString("title"),
                row.getObject("decided_on", LocalDate.class),
                Outcome.valueOf(row.getString("outcome")),
                row.getBoolean("closed") ? Openness.CLOSED : Openness.OPEN);
    }
}
