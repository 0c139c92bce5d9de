package dk.budgetspor.query.cases;

import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.closed.ClosedMeetings;
import dk.budgetspor.query.platform.meetings.Decision;
import dk.budgetspor.query.platform.meetings.DecisionRows;
import dk.budgetspor.query.platform.meetings.PublicDecisions;
import dk.budgetspor.query.platform.meetings.ToldDecisions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks for the decisions on a case, or on a sub-point of it, by whichever body: of meetings that the caller reads in full
 * all of them, of others the open ones once the minutes are complete. Who is told a closed one leaves a trace.
 */
@Component
class CaseDecisionQueries {
    /** The items {@code a} that are the case, and the items {@code s} that are one of them or a sub-point of one. */
    private static final String ITEMS = """
            FROM meeting_item a JOIN meeting_item s ON s.meeting_id = a.meeting_id AND s.to_position IS NULL
              AND (s.agenda_item_id = a.agenda_item_id OR s.parent_item_id = a.agenda_item_id)
            WHERE a.case_number = :number AND a.to_position IS NULL
            """;

    private static final String VISIBLE = "FROM decision d "
            + ClosedMeetings.OF_DECISION
            + " JOIN (SELECT s.meeting_id, s.agenda_item_id, a.agenda_item_id AS case_item, s.title " + ITEMS + """
            ) AS x ON x.meeting_id = d.meeting_id AND x.agenda_item_id = d.agenda_item_id
            WHERE d.to_position IS NULL AND\s"""
            + ClosedMeetings.DECISION_VISIBLE;

    private final JdbcClient jdbc;
    private final DecisionRows rows;
    private final PublicDecisions open;
    private final ToldDecisions told;
    private final ClosedMeetings closed;
    private final OrganisationNames names;

    CaseDecisionQueries(
            @Qualifier("readerJdbc") JdbcClient jdbc,
            DecisionRows rows,
            PublicDecisions open,
            ToldDecisions told,
            ClosedMeetings closed,
            OrganisationNames names) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.open = open;
        this.told = told;
        this.closed = closed;
        this.names = names;
    }

    /** The decisions in the order they were made, with their corrections. */
    List<CaseDecision> of(Caller caller, String caseNumber) {
        Map<UUID, Place> places = places(caller, caseNumber);
        if (places.isEmpty()) {
            return List.of();
        }
        List<Decision> found =
                rows.read(jdbc.sql("""
                        SELECT v.* FROM decision v
                        JOIN decision d ON d.decision_id = v.decision_id AND d.to_position IS NULL
                        WHERE v.decision_id = ANY (:decisions)
                        ORDER BY d.decided_on, d.decision_id, v.number DESC""").param("decisions", places.keySet().toArray(UUID[]::new)));
        closed.traceDecisions(
                caller,
                found.stream()
                        .filter(decision -> closed.mayRead(caller, decision.bodyCode()))
                        .map(Decision::decisionId)
                        .toList());
        List<Decision> readable = caller.seesPublicEdition()
                ? open.of(found)
                : found.stream()
                        .map(decision ->
                                closed.mayRead(caller, decision.bodyCode()) ? decision : decision.inOpenEdition())
                        .toList();
        return told.told(readable, names.at(Long.MAX_VALUE)).stream()
                .map(decision -> {
                    Place place = Objects.requireNonNull(places.get(decision.decisionId()));
                    return new CaseDecision(decision, place.caseItemId(), place.subPoint());
                })
                .toList();
    }

    private Map<UUID, Place> places(Caller caller, String caseNumber) {
        Map<UUID, Place> places = new LinkedHashMap<>();
        closed.asking(caller, jdbc.sql("SELECT d.decision_id, x.* " + VISIBLE))
                .param("number", caseNumber)
                .query(row -> {
                    UUID item = row.getObject("agenda_item_id", UUID.class);
                    UUID caseItem = row.getObject("case_item", UUID.class);
                    places.put(
                            row.getObject("decision_id", UUID.class),
                            new Place(caseItem, item.equals(caseItem) ? null : row.getString("title")));
                });
        return places;
    }

    private record Place(UUID caseItemId, @Nullable String subPoint) {}
}
