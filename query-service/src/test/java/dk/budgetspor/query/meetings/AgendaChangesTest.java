package dk.budgetspor.query.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.budgetspor.kernel.cases.CaseDocumentFiled;
import dk.budgetspor.kernel.cases.CaseDocumentWithdrawn;
import dk.budgetspor.kernel.cases.CaseOpened;
import dk.budgetspor.kernel.cases.CaseRecommended;
import dk.budgetspor.kernel.cases.CaseStatementWritten;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaDocumentArrived;
import dk.budgetspor.kernel.meetings.AgendaDocumentFiled;
import dk.budgetspor.kernel.meetings.AgendaDocumentWithdrawn;
import dk.budgetspor.kernel.meetings.AgendaItemTimed;
import dk.budgetspor.kernel.meetings.AgendaItemWithdrawn;
import dk.budgetspor.kernel.meetings.MeetingRescheduled;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.meetings.Attachment.Change;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** After publication every change of an agenda is visible as a change. */
class AgendaChangesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 20);
    private static final String CASE = "24/7";

    private final Room room = new Room();
    private final TellsMeetings at = TellsMeetings.at(room.told, "DIR", DAY);

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aDocumentThatIsWithdrawnAfterPublicationKeepsItsNumberAndSaysWhy() {
        UUID item = at.point("Økonomi");
        at.file(item, 1, "Kladde", "1/24", Openness.OPEN)
                .file(item, 2, "Notat", "2/24", Openness.OPEN)
                .file(item, 3, "Tilbud", "3/24", Openness.CLOSED)
                .file(item, 4, "Overblik", "4/24", Openness.OPEN);
        withdraw(item, 1, "Fejl i kladden");
        at.publish();
        withdraw(item, 2, "Fejl i tallene");
        withdraw(item, 3, "Tilbuddet var fra Hansen");

        MeetingDocument open = room.agenda(Caller.ANONYMOUS, at.meeting(), null);
        assertThat(only(open).attachments())
                .extracting(Attachment::number, Attachment::title, Attachment::change, Attachment::withdrawnReason)
                .containsExactly(
                        tuple(2, null, Change.WITHDRAWN, "Fejl i tallene"),
                        tuple(3, null, null, null),
                        tuple(4, "Overblik", null, null));
        assertThat(only(open).attachments())
                .extracting(Attachment::overviewLine)
                .containsExactly("2. (Bilag trukket tilbage)", "3. (Lukket bilag)", "4. Overblik (4/24)");
        assertThat(room.printed.html(open))
                .contains("(Bilag trukket tilbage) Fejl i tallene")
                .doesNotContain("Notat", "Hansen", "Tilbud", "Kladde");
        MeetingDocument full = room.agenda(Room.SECRETARY, at.meeting(), null);
        assertThat(only(full).attachments())
                .extracting(Attachment::number, Attachment::title, Attachment::withdrawnReason)
                .containsExactly(
                        tuple(2, null, "Fejl i tallene"),
                        tuple(3, null, "Tilbuddet var fra Hansen"),
                        tuple(4, "Overblik", null));
        at.open().complete();
        assertThat(only(room.minutes(Caller.ANONYMOUS, at.meeting(), null)).attachments())
                .isEqualTo(only(open).attachments());
    }

    @Test
    void aDocumentThatCameAfterPublicationSaysSoOnTheAgenda() {
        UUID item = at.point("Økonomi");
        room.told.tell(new AgendaDocumentFiled(
                at.meeting(), item, 1, "Hovedoversigt", null, null, false, Openness.OPEN, true));
        at.publish();
        room.told.tell(new AgendaDocumentArrived(at.meeting(), item, 1, "1/24", null));
        at.file(item, 2, "Notat", "2/24", Openness.OPEN).file(item, 3, "Hemmeligt", "3/24", Openness.CLOSED);

        MeetingDocument agenda = room.agenda(Caller.ANONYMOUS, at.meeting(), null);
        assertThat(only(agenda).attachments())
                .extracting(Attachment::change)
                .containsExactly(Change.ARRIVED, Change.ADDED, null);
        assertThat(room.printed.html(agenda))
                .contains("(modtaget efter offentliggørelsen)", "(tilføjet efter offentliggørelsen)");
        at.open().complete();
        assertThat(only(room.minutes(Caller.ANONYMOUS, at.meeting(), null)).attachments())
                .extracting(Attachment::change)
                .containsOnlyNulls();
    }

    @Test
    void ofADocumentOfACaseAnAgendaTellsWhatItHasShownItself() {
        room.told.tell(new CaseOpened(CASE, null, "Sag", Openness.OPEN, List.of("DIR")));
        room.told.tell(new CaseDocumentFiled(CASE, 1, "Plan", "1/24", null, false, Openness.OPEN, false));
        at.caseItem(CASE, "Sag");
        at.publish();
        TellsMeetings next = TellsMeetings.at(room.told, "DIR", DAY.plusDays(7));
        next.caseItem(CASE, "Sag");
        room.told.tell(new CaseDocumentWithdrawn(CASE, 1, "Erstattes"));
        next.publish();

        assertThat(only(room.agenda(Caller.ANONYMOUS, at.meeting(), null)).attachments())
                .extracting(Attachment::withdrawnReason)
                .containsExactly("Erstattes");
        assertThat(only(room.agenda(Caller.ANONYMOUS, next.meeting(), null)).attachments())
                .isEmpty();
    }

    @Test
    void whatIsRewrittenRetimedRecommendedOrWhoIsInvitedIsToldAsAChange() {
        UUID item = at.point("Økonomi");
        time(item, 9, 30);
        at.describe(item, "Kladde", "").describe(item, "Som offentliggjort", "");
        at.publish();
        assertThat(changes()).isNull();
        time(item, 10, 0);
        at.describe(item, "Nye tal", "Ingen")
                .recommend(item, "Direktøren", "at det drøftes")
                .invite(item, "Revisor");

        assertThat(changes())
                .isEqualTo(new ItemChanges(true, true, true, new ItemChanges.Times(LocalTime.of(9, 30), null)));
        assertThat(room.printed.html(room.agenda(Caller.ANONYMOUS, at.meeting(), null)))
                .contains(
                        "Ændret efter offentliggørelsen: tidspunkt (før 09.30), sagsfremstilling, deltagere, indstilling.",
                        "<strong> (før 09.30)</strong>");
        at.open().complete();
        assertThat(only(room.minutes(Caller.ANONYMOUS, at.meeting(), null)).changes())
                .isNull();
    }

    @Test
    void aCaseThatIsWrittenAnewIsToldAsAChangeWhereItWasPublishedBefore() {
        room.told.tell(new CaseOpened(CASE, null, "Sag", Openness.OPEN, List.of("DIR")));
        at.caseItem(CASE, "Sag");
        room.told.tell(new CaseStatementWritten(CASE, 1, "Som offentliggjort", "", ""));
        at.publish();
        room.told.tell(new CaseRecommended(CASE, 1, "Direktøren", "KB", "at andre beslutter"));
        assertThat(changes()).isNull();

        room.told.tell(new CaseStatementWritten(CASE, 2, "Nye tal", "", ""));
        assertThat(changes()).isEqualTo(new ItemChanges(true, false, false, null));

        TellsMeetings next = TellsMeetings.at(room.told, "DIR", DAY.plusDays(7));
        next.caseItem(CASE, "Sag");
        next.publish();
        assertThat(only(room.agenda(Caller.ANONYMOUS, next.meeting(), null)).changes())
                .isNull();
    }

    @Test
    void ofAnItemThatWasTakenOffTheOpenEditionTellsNoMoreThanThat() {
        room.told.tell(new CaseOpened(CASE, null, "Sag", Openness.OPEN, List.of("DIR")));
        UUID item = at.caseItem(CASE, "Sag");
        at.sub(item, null, "Del");
        at.publish();
        room.told.tell(new AgendaItemWithdrawn(at.meeting(), item, "Ikke klar"));
        room.told.tell(new CaseStatementWritten(CASE, 1, "Kladde til næste møde", "", ""));

        MeetingDocument open = room.agenda(Caller.ANONYMOUS, at.meeting(), null);

        assertThat(only(open).withdrawnReason()).isEqualTo("Ikke klar");
        assertThat(room.told.json().writeValueAsString(open)).doesNotContain("Kladde", "Del\"");
        assertThat(only(room.agenda(Room.SECRETARY, at.meeting(), null)).statement())
                .isEqualTo("Kladde til næste møde");
    }

    @Test
    void aMeetingThatIsMovedAfterPublicationSaysWhenItWasToBe() {
        move(DAY, DAY.plusDays(1), "Før nogen så den");
        at.publish();
        assertThat(room.meetings.meeting(Caller.ANONYMOUS, at.meeting()).moved())
                .isNull();

        move(DAY.plusDays(1), DAY.plusDays(2), "Sygdom");

        Meeting moved = room.meetings.meeting(Caller.ANONYMOUS, at.meeting());
        assertThat(moved.date()).isEqualTo(DAY.plusDays(2));
        assertThat(moved.moved())
                .isEqualTo(new Meeting.Moved(DAY.plusDays(1), LocalTime.of(10, 0), null, "Rådhuset", "Sygdom"));
        assertThat(room.printed.html(room.agenda(Caller.ANONYMOUS, at.meeting(), null)))
                .contains("Mødet er flyttet. Før: 21. marts 2024 kl. 10:00, Rådhuset. Sygdom");
    }

    private void withdraw(UUID item, int number, String reason) {
        room.told.tell(new AgendaDocumentWithdrawn(at.meeting(), item, number, reason));
    }

    private void time(UUID item, int hour, int minute) {
        room.told.tell(new AgendaItemTimed(at.meeting(), item, null, LocalTime.of(hour, minute), null));
    }

    private void move(LocalDate from, LocalDate to, String reason) {
        room.told.tell(new MeetingRescheduled(at.meeting(), from, to, LocalTime.of(10, 0), null, "Rådhuset", reason));
    }

    private @Nullable ItemChanges changes() {
        return only(room.agenda(Caller.ANONYMOUS, at.meeting(), null)).changes();
    }

    private static AgendaItem only(MeetingDocument document) {
        assertThat(document.items()).hasSize(1);
        return document.items().get(0);
    }
}
