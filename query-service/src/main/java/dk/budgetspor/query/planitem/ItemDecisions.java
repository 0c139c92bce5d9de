package dk.budgetspor.query.planitem;

import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.closed.ClosedMeetings;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks for the decisions about an item and for the texts they add to it; what the caller may not see stays here. */
@Component
class ItemDecisions {
    /** More than any item has had; the register holds all of them. */
    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final ClosedMeetings closed;

    ItemDecisions(@Qualifier("readerJdbc") JdbcClient jdbc, ClosedMeetings closed) {
        this.jdbc = jdbc;
        this.closed = closed;
    }

    /** The decisions that are about the item or add a text to it, the latest first. */
    List<DecisionAbout> about(Caller caller, UUID planItemId) {
        List<DecisionAbout> found = closed.asking(
                        caller,
                        jdbc.sql("SELECT d.*, i.title FROM decision d " + ClosedMeetings.OF_DECISION + """
                        WHERE d.to_position IS NULL
                          AND (d.plan_item_ids @> to_jsonb(:item::text)
                            OR d.amendments @> jsonb_build_array(jsonb_build_object('planItemId', :item::text)))
                          AND\s"""
                                + ClosedMeetings.DECISION_VISIBLE
                                + " ORDER BY d.decided_on DESC, d.decision_id LIMIT " + MOST))
                .param("item", planItemId.toString())
                .query((row, number) -> new DecisionAbout(
                        row.getObject("decision_id", UUID.class),
                        row.getString("title"),
                        row.getString("body_code"),
                        row.getObject("decided_on", LocalDate.class),
                        Outcome.valueOf(row.getString("outcome"))))
                .list();
        closed.traceDecisions(
                caller, found.stream().map(DecisionAbout::decisionId).toList());
        return found;
    }

    /**
     * The texts that stood in a version of the item, in the order they were decided. Others than those who read the
     * meeting in full see the words that its decision, as it stands and is public, has too; several texts of one
     * decision stand as one.
     */
    List<Amendment> amendments(Caller caller, UUID planItemId, long version) {
        List<Amendment> found = closed.asking(
                        caller,
                        jdbc.sql("""
                        SELECT a.* FROM plan_item_amendment a
                        JOIN plan_item v ON v.plan_item_id = a.plan_item_id AND v.version = :version
                          AND a.from_position <= v.from_position
                          AND (a.to_position IS NULL OR a.to_position > v.from_position)
                        WHERE a.plan_item_id = :item
                          AND (:readsAllMeetings OR a.body_code = ANY (:ownMeetings::text[]) OR EXISTS (
                            SELECT FROM decision d\s""" + ClosedMeetings.OF_DECISION + """
                            WHERE d.decision_id = a.decision_id AND d.to_position IS NULL
                              AND a.text = (SELECT string_agg(told ->> 'text', E'\\n\\n' ORDER BY place)
                                FROM jsonb_array_elements(d.amendments) WITH ORDINALITY AS each (told, place)
                                WHERE told ->> 'planItemId' = a.plan_item_id::text)
                              AND\s""" + ClosedMeetings.DECISION_VISIBLE
                                + ")) ORDER BY a.decided_on, a.amendment_id"))
                .param("item", planItemId)
                .param("version", version)
                .query(Amendment.class)
                .list();
        closed.traceDecisions(caller, found.stream().map(Amendment::decisionId).toList());
        return found;
    }
}
