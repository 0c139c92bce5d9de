package dk.budgetspor.query.meetings.view;

import static dk.budgetspor.query.platform.VersionedTable.values;

import dk.budgetspor.kernel.meetings.DecisionCorrected;
import dk.budgetspor.kernel.meetings.DecisionEvent;
import dk.budgetspor.kernel.meetings.DecisionRecorded;
import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.VersionedTable;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a row for each decision, and a version of it for each correction. */
@Component
@ProcessingGroup(MeetingsView.GROUP)
class DecisionsProjection {
    private final VersionedTable decisions;
    private final JsonMapper json;

    DecisionsProjection(@Qualifier("viewJdbc") JdbcClient jdbc, JsonMapper json) {
        this.decisions = new VersionedTable(
                jdbc,
                "decision",
                "decision_id",
                "meeting_id",
                "agenda_item_id",
                "body_code",
                "case_number",
                "number",
                "openness",
                "decided_on",
                "outcome",
                "text",
                "dissent",
                "votes::jsonb",
                "remarks::jsonb",
                "plan_ids::jsonb",
                "plan_item_ids::jsonb",
                "amendments::jsonb",
                "savings_proposals::jsonb",
                "out_of_turn",
                "correction",
                "recorded_on");
        this.json = json;
    }

    @EventHandler
    void on(DecisionRecorded event, Fact fact) {
        Map<String, @Nullable Object> row = content(event, fact);
        row.put("number", 0);
        row.put("out_of_turn", event.outOfTurn());
        row.put("correction", null);
        decisions.insert(event.decisionId(), row, fact);
    }

    @EventHandler
    void on(DecisionCorrected event, Fact fact) {
        Map<String, @Nullable Object> row = content(event, fact);
        row.put("number", event.number());
        row.put("correction", event.reason());
        decisions.revise(event.decisionId(), row, fact);
    }

    private Map<String, @Nullable Object> content(DecisionEvent event, Fact fact) {
        return values(
                "meeting_id", event.meetingId(),
                "agenda_item_id", event.agendaItemId(),
                "body_code", event.bodyCode(),
                "case_number", event.caseNumber(),
                "openness", event.openness().name(),
                "decided_on", event.decidedOn(),
                "outcome", event.outcome().name(),
                "text", event.text(),
                "dissent", event.dissent(),
                "votes", json.writeValueAsString(event.votes()),
                "remarks", json.writeValueAsString(event.remarks()),
                "plan_ids", json.writeValueAsString(event.planIds()),
                "plan_item_ids", json.writeValueAsString(event.planItemIds()),
                "amendments", json.writeValueAsString(event.amendments()),
                "savings_proposals", json.writeValueAsString(event.savingsProposals()),
                "recorded_on", Copenhagen.dayOf(fact.recordedAt()));
    }
}
