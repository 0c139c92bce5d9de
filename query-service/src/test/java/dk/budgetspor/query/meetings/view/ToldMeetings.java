package dk.budgetspor.query.meetings.view;

import dk.budgetspor.kernel.cases.CaseEvent;
import dk.budgetspor.kernel.meetings.MeetingEvent;
import dk.budgetspor.kernel.organisation.BodyEvent;
import dk.budgetspor.kernel.planning.PlanItemEvent;
import dk.budgetspor.kernel.raaderum.SavingsProposalEvent;
import dk.budgetspor.query.platform.ToldEvents;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The view of meetings in a database of its own, told events as its processor would tell it. */
public final class ToldMeetings implements AutoCloseable {
    /** All is recorded at this time, unless a test says otherwise. */
    public static final Instant NOW = Instant.parse("2024-04-02T12:00:00Z");

    private final ToldEvents events = new ToldEvents(NOW, "Sekretæren");

    private ToldMeetings() {
        JdbcClient jdbc = jdbc();
        JsonMapper json = json();
        projections(jdbc, json).forEach(events::to);
    }

    /** All of the view, for tests that tell it beside others. */
    public static List<Object> projections(JdbcClient jdbc, JsonMapper json) {
        return List.of(
                new MeetingsProjection(jdbc, json),
                new AgendaProjection(jdbc, json),
                new AgendaContentProjection(jdbc),
                new MinutesProjection(jdbc, json),
                new DecisionsProjection(jdbc, json),
                new FollowUpsProjection(jdbc),
                new RefusedAmendmentsProjection(jdbc),
                new AgendaCasesProjection(jdbc, json),
                new SeatsProjection(jdbc));
    }

    public static ToldMeetings none() {
        return new ToldMeetings();
    }

    public JdbcClient jdbc() {
        return events.jdbc();
    }

    public JsonMapper json() {
        return events.json();
    }

    /** With the projections of another view. */
    public ToldMeetings with(List<Object> projections) {
        projections.forEach(events::to);
        return this;
    }

    /** What is told from here on was recorded at noon of the day. */
    public ToldMeetings on(LocalDate day) {
        events.at(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        return this;
    }

    public ToldMeetings tell(MeetingEvent event) {
        return tell("Meeting", event.meetingId().toString(), event);
    }

    public ToldMeetings tell(CaseEvent event) {
        return tell("Case", "case:" + event.caseNumber(), event);
    }

    public ToldMeetings tell(BodyEvent event) {
        return tell("Body", "body:" + event.code(), event);
    }

    public ToldMeetings tell(SavingsProposalEvent event) {
        return tell("SavingsProposal", event.proposalId().toString(), event);
    }

    public ToldMeetings tell(PlanItemEvent event) {
        return tell("PlanItem", event.planItemId().toString(), event);
    }

    /** Each event is told twice: the second time changes nothing. */
    private ToldMeetings tell(String aggregate, String id, Object event) {
        events.tell(aggregate, id, event);
        events.tellAgain(aggregate, id, event);
        return this;
    }

    @Override
    public void close() {
        events.close();
    }
}
