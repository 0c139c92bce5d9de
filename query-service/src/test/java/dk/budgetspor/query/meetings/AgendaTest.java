package dk.budgetspor.query.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaItemAdded;
import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.kernel.meetings.AgendaItemMoved;
import dk.budgetspor.kernel.meetings.AgendaItemPostponed;
import dk.budgetspor.kernel.meetings.AgendaItemWithdrawn;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.web.Caller;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Agendas as they are read; the pattern is document B. */
class AgendaTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 20);

    private final Room room = new Room();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void theAgendaOfDocumentBIsShownPointByPoint() {
        Board2023 board = Board2023.draft(room.told);
        board.meeting().publish();

        MeetingDocument agenda = room.agenda(Caller.ANONYMOUS, board.id(), null);

        assertThat(agenda.bodyName()).isEqualTo("Direktionen");
        assertThat(agenda.meeting().place()).isEqualTo("Mødelokale 250, rådhuset");
        assertThat(agenda.members())
                .extracting(Member::line)
                .containsExactly(
                        "Kommunaldirektør Vakant",
                        "Velfærdsdirektør Lene Mehlsen Thomsen",
                        "Fællesforvaltningsdirektør Kim Bruun Nielsen");
        assertThat(agenda.items())
                .extracting(item -> item.number() + ". " + item.title())
                .containsExactly(
                        "1. Beslutningsprotokoller og dagsordener",
                        "2. Økonomi",
                        "3. Punkter til behandling",
                        "4. Eventuelt, herunder punkter til næste møde");
        AgendaItem economy = agenda.items().get(1);
        assertThat(economy.route()).containsExactly("DIR");
        assertThat(economy.guests()).containsExactly("Økonomichef Bettina Andersen");
        assertThat(economy.recommendations())
                .extracting(Recommendation::sentence)
                .containsExactly("Det indstilles, at punktet drøftes.");
        assertThat(economy.subItems()).extracting(AgendaItem::number).containsExactly("2.1", "2.2");
        assertThat(economy.attachments())
                .extracting(Attachment::overviewLine)
                .containsExactly(
                        "1. Udmøntningsplan 2023-2026 (62688/23)",
                        "2. Strategisk udmøntningsplan 2023-2026 (62711/23)",
                        "3. Status på udmøntningsplan 2023 (62683/23)",
                        "4. Udmøntning effektiviseringsbid (62722/23)",
                        "5. Skabelon - Budget 2024-2027 (62929/23)",
                        "6. (Lukket bilag)",
                        "7. (Lukket bilag)",
                        "8. Budget 2024-2027 - Mængdereguleringer samlet (62934/23)",
                        "9. Budget 2024-2027 - Mængdereguleringer oversigt (62933/23)");
        assertThat(agenda.items().get(2).timetable())
                .extracting(line -> line.time() + " " + line.item().title())
                .containsExactly(
                        "10.00- Direktionens årshjul 2023", " Temamøder KB 2024", "11.30 Interesse for ejendom");
    }

    @Test
    void aTimeThatPointsToAnItemIsCalledAfterItAsInDocumentD() {
        TellsMeetings at = TellsMeetings.at(room.told, "DIR", DAY);
        UUID first = at.point("Beslutningsprotokoller og dagsordener");
        UUID secret = at.closedPoint(Board2023.MARKER);
        UUID points = at.point("Punkter til behandling");
        at.slot(points, LocalTime.of(10, 0), null, "Ankomst");
        at.slot(points, LocalTime.of(10, 15), first, "");
        at.slot(points, LocalTime.of(11, 5), secret, Board2023.MARKER);
        at.sub(points, LocalTime.of(11, 35), "Status på BDO's styringsanalyse");
        at.publish();

        AgendaItem item =
                room.agenda(Caller.ANONYMOUS, at.meeting(), "open").items().get(2);

        assertThat(item.timetable())
                .extracting(line -> line.time() + " " + line.item().title())
                .containsExactly(
                        "10.00 Ankomst",
                        "10.15 Punkt 1 – Beslutningsprotokoller og dagsordener",
                        "11.05 Punkt 2 – Lukket punkt",
                        "11.35 Status på BDO's styringsanalyse");
        assertThat(item.subItems().get(3).number()).isEqualTo("3.1");
    }

    @Test
    void whatIsTakenOffBeforePublicationIsGoneAndAfterwardsKeepsItsNumber() {
        TellsMeetings at = TellsMeetings.at(room.told, "DIR", DAY);
        TellsMeetings later =
                TellsMeetings.at(room.told, "DIR", DAY.plusDays(7)).publish();
        UUID gone = at.point("Væk");
        UUID withdrawn = at.point("Taget af");
        UUID postponed = at.point("Udsat");
        UUID awaiting = at.point("Afventer");
        at.point("Sidst");
        room.told.tell(new AgendaItemWithdrawn(at.meeting(), gone, "Fejl"));
        at.publish();
        room.told
                .tell(new AgendaItemWithdrawn(at.meeting(), withdrawn, "Ikke klar"))
                .tell(new AgendaItemPostponed(at.meeting(), postponed, later.meeting(), "Tidsnød"))
                .tell(new AgendaItemPostponed(at.meeting(), awaiting, null, "Mangler svar"))
                .tell(new AgendaItemAdded(
                        at.meeting(),
                        UUID.randomUUID(),
                        null,
                        AgendaItemKind.POINT,
                        null,
                        null,
                        "Tillæg",
                        Openness.OPEN,
                        null,
                        null,
                        true));

        List<AgendaItem> items =
                room.agenda(Caller.ANONYMOUS, at.meeting(), null).items();

        assertThat(items)
                .extracting(item -> item.number() + " " + item.title())
                .containsExactly("1 Taget af", "2 Udsat", "3 Afventer", "4 Sidst", "5 Tillæg");
        assertThat(items.get(0).withdrawnReason()).isEqualTo("Ikke klar");
        assertThat(items.get(1).postponed())
                .isEqualTo(new AgendaItem.Postponed("Tidsnød", false, later.meeting(), DAY.plusDays(7)));
        assertThat(items.get(2).postponed()).isEqualTo(new AgendaItem.Postponed("Mangler svar", true, null, null));
        assertThat(items.get(4).supplementary()).isTrue();
    }

    @Test
    void itemsStandWhereTheyWereMovedTo() {
        TellsMeetings at = TellsMeetings.at(room.told, "DIR", DAY);
        at.point("A");
        UUID b = at.point("B");
        UUID c = at.point("C");
        at.point("D");
        room.told.tell(new AgendaItemMoved(at.meeting(), c, 3, 1)).tell(new AgendaItemMoved(at.meeting(), b, 3, 4));

        assertThat(room.agenda(Room.SECRETARY, at.meeting(), null).items())
                .extracting(item -> item.number() + item.title())
                .containsExactly("1C", "2A", "3D", "4B");
    }

    @Test
    void aDraftIsThereOnlyForThoseWhoReadItInFull() {
        UUID draft = Board2023.draft(room.told).id();

        assertThat(room.agenda(Room.PLANNER, draft, null).edition()).isEqualTo(Edition.FULL);
        assertThat(room.agenda(Room.SECRETARY, draft, null).edition()).isEqualTo(Edition.FULL);
        for (Caller other : List.of(Caller.ANONYMOUS, Room.OTHER_SECRETARY, Room.HEAD)) {
            assertRefused(ErrorCode.NOT_FOUND, () -> room.agenda(other, draft, null));
            assertRefused(ErrorCode.NOT_FOUND, () -> room.meetings.meeting(other, draft));
        }
        assertRefused(ErrorCode.NOT_FOUND, () -> room.agenda(Room.PLANNER, draft, "open"));
    }

    @Test
    void theFullEditionIsRefusedToWhoMayNotReadWhatIsClosed() {
        UUID meeting = Board2023.draft(room.told).meeting().publish().meeting();

        assertRefused(ErrorCode.NOT_LOGGED_IN, () -> room.agenda(Caller.ANONYMOUS, meeting, "full"));
        assertRefused(ErrorCode.NOT_ALLOWED, () -> room.agenda(Room.OTHER_SECRETARY, meeting, "full"));
        assertRefused(ErrorCode.MALFORMED_REQUEST, () -> room.agenda(Caller.ANONYMOUS, meeting, "FULL"));
        assertThat(room.agenda(Room.HEAD, meeting, null).edition()).isEqualTo(Edition.OPEN);
        assertThat(room.traces()).isZero();
    }

    @Test
    void readingWhatIsClosedLeavesATraceOfEach() {
        UUID meeting = Board2023.draft(room.told).meeting().publish().meeting();

        room.agenda(Room.SECRETARY, meeting, "open");
        assertThat(room.traces()).isZero();
        assertThat(room.agenda(Room.SECRETARY, meeting, "full")
                        .items()
                        .get(1)
                        .attachments()
                        .get(5)
                        .title())
                .isEqualTo(Board2023.MARKER + " seks");
        assertThat(room.traces()).isEqualTo(3);
    }

    private static void assertRefused(ErrorCode code, org.assertj.core.api.ThrowableAssert.ThrowingCallable question) {
        assertThatThrownBy(question)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
