package dk.budgetspor.query.meetings;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaDocumentFiled;
import dk.budgetspor.kernel.meetings.AgendaItemAdded;
import dk.budgetspor.kernel.meetings.AgendaItemDescribed;
import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.kernel.meetings.AgendaItemRecommended;
import dk.budgetspor.kernel.meetings.AgendaPublished;
import dk.budgetspor.kernel.meetings.DecisionCorrected;
import dk.budgetspor.kernel.meetings.DecisionRecorded;
import dk.budgetspor.kernel.meetings.GuestInvited;
import dk.budgetspor.kernel.meetings.MeetingHeld;
import dk.budgetspor.kernel.meetings.MeetingKind;
import dk.budgetspor.kernel.meetings.MeetingOpened;
import dk.budgetspor.kernel.meetings.MeetingScheduled;
import dk.budgetspor.kernel.meetings.MinutesCompleted;
import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.meetings.Remark;
import dk.budgetspor.kernel.organisation.SeatAdded;
import dk.budgetspor.kernel.organisation.SeatTaken;
import dk.budgetspor.query.meetings.view.ToldMeetings;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells a meeting in few words, in tests. */
public record TellsMeetings(ToldMeetings told, UUID meeting, String body, LocalDate day) {
    public static TellsMeetings at(ToldMeetings told, String body, LocalDate day) {
        UUID meeting = UUID.randomUUID();
        told.tell(new MeetingScheduled(
                meeting,
                body,
                day,
                LocalTime.of(9, 0),
                LocalTime.of(17, 0),
                "Mødelokale 250, rådhuset",
                MeetingKind.ORDINARY,
                ""));
        return new TellsMeetings(told, meeting, body, day);
    }

    public static UUID seat(ToldMeetings told, String body, String title, @Nullable String member, String party) {
        UUID seat = UUID.randomUUID();
        told.tell(new SeatAdded(body, seat, title));
        if (member != null) {
            told.tell(new SeatTaken(body, seat, member, party, null, false, LocalDate.of(2018, 1, 1)));
        }
        return seat;
    }

    public UUID point(String title) {
        return add(null, AgendaItemKind.POINT, null, null, title, Openness.OPEN, null, null);
    }

    public UUID closedPoint(String title) {
        return add(null, AgendaItemKind.POINT, null, null, title, Openness.CLOSED, null, null);
    }

    public UUID caseItem(String number, String title) {
        return add(null, AgendaItemKind.CASE, number, null, title, Openness.OPEN, null, null);
    }

    public UUID sub(UUID parent, @Nullable LocalTime startsAt, String title) {
        return add(parent, AgendaItemKind.POINT, null, null, title, Openness.OPEN, startsAt, null);
    }

    public UUID slot(@Nullable UUID parent, LocalTime startsAt, @Nullable UUID pointsTo, String title) {
        return add(parent, AgendaItemKind.SLOT, null, pointsTo, title, Openness.OPEN, startsAt, null);
    }

    public UUID add(
            @Nullable UUID parent,
            AgendaItemKind kind,
            @Nullable String caseNumber,
            @Nullable UUID pointsTo,
            String title,
            Openness openness,
            @Nullable LocalTime startsAt,
            @Nullable LocalTime endsAt) {
        UUID item = UUID.randomUUID();
        told.tell(new AgendaItemAdded(
                meeting, item, parent, kind, caseNumber, pointsTo, title, openness, startsAt, endsAt, false));
        return item;
    }

    public TellsMeetings describe(UUID item, String statement, String financialImpact) {
        told.tell(new AgendaItemDescribed(meeting, item, List.of(body), statement, "", financialImpact));
        return this;
    }

    public TellsMeetings recommend(UUID item, String recommender, String text) {
        told.tell(new AgendaItemRecommended(meeting, item, 1, recommender, text));
        return this;
    }

    public TellsMeetings invite(UUID item, String guest) {
        told.tell(new GuestInvited(meeting, item, guest));
        return this;
    }

    public TellsMeetings file(UUID item, int number, String title, String documentNumber, Openness openness) {
        told.tell(new AgendaDocumentFiled(meeting, item, number, title, documentNumber, null, false, openness, false));
        return this;
    }

    public TellsMeetings publish() {
        told.tell(new AgendaPublished(meeting));
        return this;
    }

    public TellsMeetings open() {
        told.tell(new MeetingOpened(meeting));
        return this;
    }

    public UUID decide(UUID item, @Nullable String caseNumber, Outcome outcome, String text, Remark... remarks) {
        return decide(item, caseNumber, Openness.OPEN, outcome, text, remarks);
    }

    public UUID decide(
            UUID item,
            @Nullable String caseNumber,
            Openness openness,
            Outcome outcome,
            String text,
            Remark... remarks) {
        UUID decision = UUID.randomUUID();
        told.tell(new DecisionRecorded(
                meeting,
                decision,
                item,
                body,
                caseNumber,
                openness,
                day,
                outcome,
                text,
                "",
                List.of(),
                List.of(remarks),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null));
        return decision;
    }

    /** Has a correction say other remarks of a decision, and that it is open or closed. */
    public TellsMeetings correct(UUID item, UUID decision, int number, Openness openness, Remark... remarks) {
        told.tell(new DecisionCorrected(
                meeting,
                decision,
                item,
                body,
                null,
                number,
                openness,
                day,
                Outcome.NOTED,
                "",
                "",
                List.of(),
                List.of(remarks),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "Skrevet forkert"));
        return this;
    }

    public TellsMeetings hold() {
        told.tell(new MeetingHeld(meeting, LocalTime.of(16, 30)));
        return this;
    }

    public TellsMeetings complete() {
        hold();
        told.tell(new MinutesCompleted(meeting));
        return this;
    }
}
