package dk.budgetspor.standalone;

import dk.budgetspor.kernel.cases.CaseDocumentFiled;
import dk.budgetspor.kernel.cases.CaseOpened;
import dk.budgetspor.kernel.cases.CaseRecommended;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaItemAdded;
import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.kernel.meetings.AgendaPublished;
import dk.budgetspor.kernel.meetings.Amendment;
import dk.budgetspor.kernel.meetings.AmendmentRefused;
import dk.budgetspor.kernel.meetings.Attendance;
import dk.budgetspor.kernel.meetings.AttendanceRecorded;
import dk.budgetspor.kernel.meetings.DecisionRecorded;
import dk.budgetspor.kernel.meetings.FollowUp;
import dk.budgetspor.kernel.meetings.FollowUpClosed;
import dk.budgetspor.kernel.meetings.MeetingHeld;
import dk.budgetspor.kernel.meetings.MeetingKind;
import dk.budgetspor.kernel.meetings.MeetingOpened;
import dk.budgetspor.kernel.meetings.MeetingScheduled;
import dk.budgetspor.kernel.meetings.MinutesCompleted;
import dk.budgetspor.kernel.meetings.MinutesSigned;
import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.meetings.Presence;
import dk.budgetspor.kernel.meetings.Remark;
import dk.budgetspor.kernel.organisation.SeatAdded;
import dk.budgetspor.kernel.organisation.SeatTaken;
import dk.budgetspor.kernel.planning.PlanItemAmended;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** A meeting of a body from beginning to end, with a case: something for each table of its view. */
record WholeMeeting(Running app) {
    private static final LocalDate DAY = LocalDate.of(2021, 12, 7);

    /** The place of the last event in the store. */
    long tell(String body, String caseNumber) {
        UUID seat = UUID.randomUUID();
        UUID meeting = UUID.randomUUID();
        UUID item = UUID.randomUUID();
        UUID decision = UUID.randomUUID();
        UUID followUp = UUID.randomUUID();
        UUID planItem = UUID.randomUUID();
        tell("Body", "body:" + body, new SeatAdded(body, seat, "Formand"));
        tell("Body", "body:" + body, new SeatTaken(body, seat, "Jan Petersen", "A", null, false, DAY));
        tell("Case", "case:" + caseNumber, new CaseOpened(caseNumber, null, "Plan", Openness.OPEN, List.of(body)));
        tell("Case", "case:" + caseNumber, new CaseRecommended(caseNumber, 1, "Formanden", null, "at den godkendes."));
        tell(
                "Case",
                "case:" + caseNumber,
                new CaseDocumentFiled(caseNumber, 1, "Plan", "160397/21", null, true, Openness.OPEN, false));
        for (Object event : List.of(
                new MeetingScheduled(
                        meeting, body, DAY, LocalTime.of(9, 0), null, "", MeetingKind.ORDINARY, "Rul december"),
                new AgendaItemAdded(
                        meeting,
                        item,
                        null,
                        AgendaItemKind.CASE,
                        caseNumber,
                        null,
                        "Plan",
                        Openness.OPEN,
                        null,
                        null,
                        false),
                new AgendaPublished(meeting),
                new MeetingOpened(meeting),
                new AttendanceRecorded(
                        meeting, null, List.of(new Attendance("Jan Petersen", seat, Presence.PRESENT, null))),
                new DecisionRecorded(
                        meeting,
                        decision,
                        item,
                        body,
                        caseNumber,
                        Openness.OPEN,
                        DAY,
                        Outcome.APPROVED,
                        "Godkendt.",
                        "",
                        List.of(),
                        List.of(new Remark("Følges op", new FollowUp(followUp, body, null, DAY))),
                        List.of(),
                        List.of(),
                        List.of(new Amendment(planItem, "En kort status")),
                        List.of(),
                        null),
                new FollowUpClosed(meeting, decision, followUp, "Gjort"),
                new AmendmentRefused(
                        meeting, decision, body, Openness.OPEN, planItem, "En kort status", "item-is-abandoned"),
                new MeetingHeld(meeting, LocalTime.of(12, 0)),
                new MinutesSigned(meeting, seat, "Jan Petersen"),
                new MinutesCompleted(meeting))) {
            tell("Meeting", meeting.toString(), event);
        }
        return app.lastPosition();
    }

    /**
     * Has a decision add a text to an item.
     *
     * @return the position of the last event
     */
    long amend(String plan, String item) {
        tell(
                "PlanItem",
                item,
                new PlanItemAmended(
                        UUID.fromString(item),
                        UUID.fromString(plan),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "ØK",
                        DAY,
                        Openness.OPEN,
                        "En kort status"));
        return app.lastPosition();
    }

    private void tell(String aggregate, String id, Object event) {
        EventStore store = app.context().getBean(EventStore.class);
        store.publish(new GenericDomainEventMessage<>(
                aggregate,
                id,
                store.lastSequenceNumberFor(id).orElse(-1L) + 1,
                event,
                Map.of("actor", "secretary", "actorName", "secretary", "role", "SECRETARY")));
    }
}
