package dk.budgetspor.query.meetings.view;

import static dk.budgetspor.query.platform.VersionedTable.values;

import dk.budgetspor.kernel.meetings.DecisionCorrected;
import dk.budgetspor.kernel.meetings.DecisionEvent;
import dk.budgetspor.kernel.meetings.DecisionRecorded;
import dk.budgetspor.kernel.meetings.FollowUp;
import dk.budgetspor.kernel.meetings.FollowUpClosed;
import dk.budgetspor.kernel.meetings.Remark;
import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.VersionedTable;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps a row for each follow-up, as the newest text of its decision has it; one that a correction drops has no open row,
 * and one that was closed before stays so.
 */
@Component
@ProcessingGroup(MeetingsView.GROUP)
class FollowUpsProjection {
    private final JdbcClient jdbc;
    private final VersionedTable followUps;

    FollowUpsProjection(@Qualifier("viewJdbc") JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.followUps = new VersionedTable(
                jdbc,
                "follow_up",
                "follow_up_id",
                "decision_id",
                "meeting_id",
                "decided_by",
                "body_code",
                "area_code",
                "due_on",
                "text",
                "closed_on",
                "closed_note");
    }

    @EventHandler
    void on(DecisionRecorded event, Fact fact) {
        tell(event, new HashSet<>(), fact);
    }

    @EventHandler
    void on(DecisionCorrected event, Fact fact) {
        tell(
                event,
                new HashSet<>(jdbc.sql("""
                        SELECT follow_up_id FROM follow_up
                        WHERE decision_id = :decision AND to_position IS NULL AND from_position < :position""")
                        .param("decision", event.decisionId())
                        .param("position", fact.position())
                        .query(UUID.class)
                        .list()),
                fact);
    }

    private void tell(DecisionEvent event, Set<UUID> before, Fact fact) {
        for (Remark remark : event.remarks()) {
            FollowUp followUp = remark.followUp();
            if (followUp != null) {
                Map<String, @Nullable Object> row = values(
                        "decision_id", event.decisionId(),
                        "meeting_id", event.meetingId(),
                        "decided_by", event.bodyCode(),
                        "body_code", followUp.bodyCode(),
                        "area_code", followUp.areaCode(),
                        "due_on", followUp.dueOn(),
                        "text", remark.text());
                if (before.remove(followUp.followUpId())) {
                    followUps.revise(followUp.followUpId(), row, fact);
                } else {
                    row.put("closed_on", null);
                    row.put("closed_note", null);
                    followUps.insert(followUp.followUpId(), row, fact);
                }
            }
        }
        before.forEach(dropped -> followUps.close(dropped, fact));
    }

    @EventHandler
    void on(FollowUpClosed event, Fact fact) {
        followUps.revise(
                event.followUpId(),
                values("closed_on", Copenhagen.dayOf(fact.recordedAt()), "closed_note", event.note()),
                fact);
    }
}
