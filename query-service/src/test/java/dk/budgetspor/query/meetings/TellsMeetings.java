package dk.budgetspor.query.meetings;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaDocumentFiled;
import dk.budgetspor.kernel.meetings.AgendaItemAdded;
import dk.budgetspor.kernel.meetings.AgendaItemDescribed;
import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.kernel.meetings.AgendaItemRecommended;
import dk.budgetspor.kernel.meetings.AgendaPublished;
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
record TellsMeetings(ToldMeetings told, UUID meeting, String body, LocalDate day) {
    static TellsMeetings at(ToldMeetings told, String body, LocalDate day) {
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

    static UUID seat(ToldMeetings told, String body, String title, @Nullable String member, String party) {
        UUID seat = UUID.randomUUID();
        told.tell(new SeatAdded(body, seat, title));
        if (member != null) {
            told.tell(new SeatTaken(body, seat, member, party, null, false, LocalDate.of(2018, 1, 1)));
        }
        return seat;
    }

    UUID point(String title) {
        return add(null, AgendaItemKind.POINT, null, null, title, Openness.OPEN, null, null);
    }

    UUID closedPoint(String title) {
        return add(null, AgendaItemKind.POINT, null, null, title, Openness.CLOSED, null, null);
    }

    UUID caseItem(String number, String title) {
        return add(null, AgendaItemKind.CASE, number, null, title, Openness.OPEN, null, null);
    }

    UUID sub(UUID parent, @Nullable LocalTime startsAt, String title) {
        return add(parent, AgendaItemKind.POINT, null, null, title, Openness.OPEN, startsAt, null);
    }

    UUID slot(@Nullable UUID parent, LocalTime startsAt, @Nullable UUID pointsTo, String title) {
        return add(parent, AgendaItemKind.SLOT, null, pointsTo, title, Openness.OPEN, startsAt, null);
    }

    UUID add(
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

    TellsMeetings describe(UUID item, String statement, String financialImpact) {
        told.tell(new AgendaItemDescribed(meeting, item, List.of(body), statement, "", financialImpact));
        return this;
    }

    TellsMeetings recommend(UUID item, String recommender, String text) {
        told.tell(new AgendaItemRecommended(meeting, item, 1, recommender, text));
        return this;
    }

    TellsMeetings invite(UUID item, String guest) {
        told.tell(new GuestInvited(meeting, item, guest));
        return this;
    }

    TellsMeetings file(UUID item, int number, String title, String documentNumber, Openness openness) {
        told.tell(new AgendaDocumentFiled(meeting, item, number, title, documentNumber, null, false, openness, false));
        return this;
    }

    TellsMeetings publish() {
        told.tell(new AgendaPublished(meeting));
        return this;
    }

    TellsMeetings open() {
        told.tell(new MeetingOpened(meeting));
        return this;
    }

    UUID decide(UUID item, @Nullable String caseNumber, Outcome outcome, String text, Remark... remarks) {
        return decide(item, caseNumber, Openness.OPEN, outcome, text, remarks);
    }

    UUID decide(
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

    TellsMeetings complete() {
        told.tell(new MeetingHeld(meeting, LocalTime.of(16, 30)));
        told.tell(new MinutesCompleted(meeting));
        return this;
    }
}
