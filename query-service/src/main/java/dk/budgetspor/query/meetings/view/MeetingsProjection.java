package dk.budgetspor.query.meetings.view;

import static dk.budgetspor.query.platform.VersionedTable.values;

import dk.budgetspor.kernel.meetings.AgendaPublished;
import dk.budgetspor.kernel.meetings.MeetingCancelled;
import dk.budgetspor.kernel.meetings.MeetingContinued;
import dk.budgetspor.kernel.meetings.MeetingEvent;
import dk.budgetspor.kernel.meetings.MeetingHeld;
import dk.budgetspor.kernel.meetings.MeetingOpened;
import dk.budgetspor.kernel.meetings.MeetingRescheduled;
import dk.budgetspor.kernel.meetings.MeetingScheduled;
import dk.budgetspor.kernel.meetings.MinutesCompleted;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.VersionedTable;
import dk.budgetspor.query.platform.meetings.MeetingState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a row for each meeting; every event of it makes a new version, for that is what {@code If-Match} compares. */
@Component
@ProcessingGroup(MeetingsView.GROUP)
class MeetingsProjection {
    private static final TypeReference<List<Map<String, Object>>> DAYS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final VersionedTable meetings;
    private final JsonMapper json;

    MeetingsProjection(@Qualifier("viewJdbc") JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.meetings = new VersionedTable(
                jdbc,
                "meeting",
                "meeting_id",
                "body_code",
                "held_on",
                "starts_at",
                "ends_at",
                "place",
                "kind",
                "cycle",
                "state",
                "published",
                "published_position",
                "moved_reason",
                "ended_at",
                "ended_position",
                "continuations::jsonb",
                "cancelled_reason");
        this.json = json;
    }

    @EventHandler
    void on(MeetingScheduled event, Fact fact) {
        meetings.insert(
                event.meetingId(),
                values(
                        "body_code", event.bodyCode(),
                        "held_on", event.date(),
                        "starts_at", event.start(),
                        "ends_at", event.end(),
                        "place", event.place(),
                        "kind", event.kind().name(),
                        "cycle", event.cycle(),
                        "state", MeetingState.DRAFT.name(),
                        "published", false,
                        "published_position", null,
                        "moved_reason", null,
                        "ended_at", null,
                        "ended_position", null,
                        "continuations", "[]",
                        "cancelled_reason", null),
                fact);
    }

    @EventHandler
    void on(MeetingRescheduled event, Fact fact) {
        revise(
                event,
                fact,
                "held_on",
                event.date(),
                "starts_at",
                event.start(),
                "ends_at",
                event.end(),
                "place",
                event.place(),
                "moved_reason",
                event.reason());
    }

    @EventHandler
    void on(AgendaPublished event, Fact fact) {
        revise(
                event,
                fact,
                "state",
                MeetingState.PUBLISHED.name(),
                "published",
                true,
                "published_position",
                fact.position());
    }

    @EventHandler
    void on(MeetingOpened event, Fact fact) {
        revise(event, fact, "state", MeetingState.OPENED.name());
    }

    @EventHandler
    void on(MeetingContinued event, Fact fact) {
        List<Map<String, Object>> days = new ArrayList<>(continuations(event.meetingId()));
        Map<String, @Nullable Object> day = new LinkedHashMap<>();
        day.put("date", event.date());
        day.put("start", event.start().toString());
        day.put("end", event.end() == null ? null : event.end().toString());
        day.put("place", event.place());
        day.put("reason", event.reason());
        days.add(json.convertValue(day, new TypeReference<>() {}));
        revise(
                event,
                fact,
                "state",
                MeetingState.OPENED.name(),
                "ended_at",
                null,
                "ended_position",
                null,
                "continuations",
                json.writeValueAsString(days));
    }

    @EventHandler
    void on(MeetingHeld event, Fact fact) {
        revise(
                event,
                fact,
                "state",
                MeetingState.HELD.name(),
                "ended_at",
                event.endedAt(),
                "ended_position",
                fact.position());
    }

    @EventHandler
    void on(MinutesCompleted event, Fact fact) {
        revise(event, fact, "state", MeetingState.COMPLETE.name());
    }

    /** What is written of its cases afterwards is not for its agenda. */
    @EventHandler
    void on(MeetingCancelled event, Fact fact) {
        revise(
                event,
                fact,
                "state",
                MeetingState.CANCELLED.name(),
                "cancelled_reason",
                event.reason(),
                "ended_position",
                fact.position());
    }

    /** What other tables hold of a meeting. */
    @EventHandler
    void on(MeetingEvent event, Fact fact) {
        revise(event, fact);
    }

    private List<Map<String, Object>> continuations(UUID meetingId) {
        return jdbc.sql("SELECT continuations FROM meeting WHERE meeting_id = :id AND to_position IS NULL")
                .param("id", meetingId)
                .query((row, number) -> json.readValue(row.getString("continuations"), DAYS))
                .optional()
                .orElse(List.of());
    }

    private void revise(MeetingEvent event, Fact fact, @Nullable Object... changes) {
        meetings.revise(event.meetingId(), values(changes), fact);
    }
}
