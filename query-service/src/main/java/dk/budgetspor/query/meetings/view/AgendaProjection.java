package dk.budgetspor.query.meetings.view;

import static dk.budgetspor.query.platform.VersionedTable.values;

import dk.budgetspor.kernel.meetings.AgendaItemAdded;
import dk.budgetspor.kernel.meetings.AgendaItemDescribed;
import dk.budgetspor.kernel.meetings.AgendaItemMoved;
import dk.budgetspor.kernel.meetings.AgendaItemNoted;
import dk.budgetspor.kernel.meetings.AgendaItemPostponed;
import dk.budgetspor.kernel.meetings.AgendaItemTimed;
import dk.budgetspor.kernel.meetings.AgendaItemWithdrawn;
import dk.budgetspor.kernel.meetings.DecisionRecorded;
import dk.budgetspor.kernel.meetings.GuestInvited;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.VersionedTable;
import dk.budgetspor.query.platform.VersionedTable.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a row for each item of an agenda, in its place among its siblings. */
@Component
@ProcessingGroup(MeetingsView.GROUP)
class AgendaProjection {
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    /** What awaits a date may be put off once more, when one is found. */
    private static final Expression FIRST_OFF = new Expression("coalesce(off_position, :position)");

    private final JdbcClient jdbc;
    private final VersionedTable items;
    private final AgendaPlaces places;
    private final JsonMapper json;

    AgendaProjection(@Qualifier("viewJdbc") JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.items = new VersionedTable(
                jdbc,
                "meeting_item",
                "agenda_item_id",
                "meeting_id",
                "parent_item_id",
                "place",
                "kind",
                "case_number",
                "points_to",
                "title",
                "openness",
                "starts_at",
                "ends_at",
                "supplementary",
                "route::jsonb",
                "statement",
                "relation",
                "financial_impact",
                "guests::jsonb",
                "note",
                "gone",
                "withdrawn_reason",
                "postponed_reason",
                "postponed_to",
                "added_position",
                "off_position",
                "decided");
        this.places = new AgendaPlaces(jdbc, items);
        this.json = json;
    }

    @EventHandler
    void on(AgendaItemAdded event, Fact fact) {
        items.insert(
                event.agendaItemId(),
                values(
                        "meeting_id",
                        event.meetingId(),
                        "parent_item_id",
                        event.parentItemId(),
                        "place",
                        places.last(event.meetingId(), event.parentItemId()),
                        "kind",
                        event.kind().name(),
                        "case_number",
                        event.caseNumber(),
                        "points_to",
                        event.pointsTo(),
                        "title",
                        event.title(),
                        "openness",
                        event.openness().name(),
                        "starts_at",
                        event.startsAt(),
                        "ends_at",
                        event.endsAt(),
                        "supplementary",
                        event.supplementary(),
                        "route",
                        "[]",
                        "statement",
                        "",
                        "relation",
                        "",
                        "financial_impact",
                        "",
                        "guests",
                        "[]",
                        "note",
                        "",
                        "gone",
                        false,
                        "withdrawn_reason",
                        null,
                        "postponed_reason",
                        null,
                        "postponed_to",
                        null,
                        "added_position",
                        fact.position(),
                        "off_position",
                        null,
                        "decided",
                        false),
                fact);
    }

    @EventHandler
    void on(AgendaItemDescribed event, Fact fact) {
        items.revise(
                event.agendaItemId(),
                values(
                        "route", json.writeValueAsString(event.route()),
                        "statement", event.statement(),
                        "relation", event.relationToOtherPolicies(),
                        "financial_impact", event.financialImpact()),
                fact);
    }

    @EventHandler
    void on(AgendaItemTimed event, Fact fact) {
        items.revise(event.agendaItemId(), values("starts_at", event.startsAt(), "ends_at", event.endsAt()), fact);
    }

    @EventHandler
    void on(AgendaItemMoved event, Fact fact) {
        places.move(event.agendaItemId(), event.place(), fact);
    }

    @EventHandler
    void on(GuestInvited event, Fact fact) {
        List<String> guests = new ArrayList<>(
                jdbc.sql("SELECT guests FROM meeting_item WHERE agenda_item_id = :id AND to_position IS NULL")
                        .param("id", event.agendaItemId())
                        .query((row, number) -> json.readValue(row.getString("guests"), TEXTS))
                        .optional()
                        .orElse(List.of()));
        guests.add(event.guest());
        items.revise(event.agendaItemId(), values("guests", json.writeValueAsString(guests)), fact);
    }

    @EventHandler
    void on(AgendaItemNoted event, Fact fact) {
        items.revise(event.agendaItemId(), values("note", event.text()), fact);
    }

    @EventHandler
    void on(DecisionRecorded event, Fact fact) {
        items.revise(event.agendaItemId(), values("decided", true), fact);
    }

    @EventHandler
    void on(AgendaItemWithdrawn event, Fact fact) {
        items.revise(
                event.agendaItemId(),
                values(
                        "gone",
                        isDraft(event.meetingId()),
                        "withdrawn_reason",
                        event.reason(),
                        "off_position",
                        FIRST_OFF),
                fact);
    }

    @EventHandler
    void on(AgendaItemPostponed event, Fact fact) {
        items.revise(
                event.agendaItemId(),
                values(
                        "gone",
                        isDraft(event.meetingId()),
                        "postponed_reason",
                        event.reason(),
                        "postponed_to",
                        event.toMeetingId(),
                        "off_position",
                        FIRST_OFF),
                fact);
    }

    /** Whether nobody outside has seen the agenda. */
    private boolean isDraft(UUID meetingId) {
        return !jdbc.sql("SELECT published FROM meeting WHERE meeting_id = :id AND to_position IS NULL")
                .param("id", meetingId)
                .query(Boolean.class)
                .single();
    }
}
