package dk.budgetspor.query.meetings.view;

import static dk.budgetspor.query.platform.VersionedTable.values;

import dk.budgetspor.kernel.meetings.AmendmentEvent;
import dk.budgetspor.kernel.meetings.AmendmentRefused;
import dk.budgetspor.kernel.meetings.AmendmentRetried;
import dk.budgetspor.kernel.meetings.AmendmentSettled;
import dk.budgetspor.kernel.meetings.DecisionCorrected;
import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.VersionedTable;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps a row for each text that an item of a plan could not take; one that is tried anew, also because its decision was
 * corrected, or that was left at that has no open row.
 */
@Component
@ProcessingGroup(MeetingsView.GROUP)
class RefusedAmendmentsProjection {
    private final JdbcClient jdbc;
    private final VersionedTable amendments;

    RefusedAmendmentsProjection(@Qualifier("viewJdbc") JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.amendments = new VersionedTable(
                jdbc, "refused_amendment", "amendment_id", "decision_id", "plan_item_id", "text", "code", "refused_on");
    }

    @EventHandler
    void on(AmendmentRefused event, Fact fact) {
        amendments.insert(
                id(event),
                values(
                        "decision_id", event.decisionId(),
                        "plan_item_id", event.planItemId(),
                        "text", event.text(),
                        "code", event.code(),
                        "refused_on", Copenhagen.dayOf(fact.recordedAt())),
                fact);
    }

    @EventHandler
    void on(AmendmentRetried event, Fact fact) {
        amendments.close(id(event), fact);
    }

    @EventHandler
    void on(AmendmentSettled event, Fact fact) {
        amendments.close(id(event), fact);
    }

    @EventHandler
    void on(DecisionCorrected event, Fact fact) {
        jdbc.sql("""
                        SELECT amendment_id FROM refused_amendment
                        WHERE decision_id = :decision AND to_position IS NULL AND from_position < :position""")
                .param("decision", event.decisionId())
                .param("position", fact.position())
                .query(String.class)
                .list()
                .forEach(refused -> amendments.close(refused, fact));
    }

    private static String id(AmendmentEvent event) {
        return event.decisionId() + ":" + event.planItemId();
    }
}
