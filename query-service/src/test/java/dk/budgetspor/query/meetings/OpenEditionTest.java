package dk.budgetspor.query.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.kernel.cases.CaseDocumentFiled;
import dk.budgetspor.kernel.cases.CaseOpened;
import dk.budgetspor.kernel.cases.CaseRecommended;
import dk.budgetspor.kernel.cases.CaseStatementWritten;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.kernel.meetings.AgendaItemNoted;
import dk.budgetspor.kernel.meetings.AgendaItemWithdrawn;
import dk.budgetspor.kernel.meetings.Attendance;
import dk.budgetspor.kernel.meetings.AttendanceRecorded;
import dk.budgetspor.kernel.meetings.DecisionCorrected;
import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.meetings.Presence;
import dk.budgetspor.kernel.meetings.Remark;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.meetings.Decision;
import dk.budgetspor.query.platform.meetings.DecisionText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Everything that is closed holds a marker, and the open edition holds no marker, nor differs with it. */
class OpenEditionTest {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Test
    void nothingClosedIsInTheOpenEdition() throws IOException {
        try (Room room = new Room()) {
            UUID meeting = tell(room, "HEMMELIGT");

            assertThat(everything(room, Caller.ANONYMOUS, meeting)).doesNotContain("HEMMELIGT", "23/999", "13.37");
            assertThat(everything(room, Room.HEAD, meeting)).doesNotContain("HEMMELIGT", "23/999");
            assertThat(everything(room, Room.OTHER_SECRETARY, meeting)).doesNotContain("HEMMELIGT", "23/999");
            assertThat(room.traces()).isZero();
            assertThat(everything(room, Room.SECRETARY, meeting))
                    .contains("23/999", "13.37")
                    .containsSubsequence(
                            "HEMMELIGT punkt",
                            "HEMMELIGT gæst",
                            "HEMMELIGT indstilles",
                            "HEMMELIGT beslutning",
                            "HEMMELIGT bemærkning",
                            "HEMMELIGT bilag");
            assertThat(room.traces()).isPositive();
        }
    }

    @Test
    void theOpenEditionIsTheSameWhateverIsClosed() throws IOException {
        try (Room one = new Room();
                Room other = new Room()) {
            assertThat(everything(one, Caller.ANONYMOUS, tell(one, "HEMMELIGT")))
                    .isEqualTo(everything(other, Caller.ANONYMOUS, tell(other, "Noget helt andet")));
        }
    }

    @Test
    void whatIsClosedKeepsItsPlaceAndNothingElse() {
        try (Room room = new Room()) {
            UUID meeting = tell(room, "HEMMELIGT");

            List<AgendaItem> items =
                    room.minutes(Caller.ANONYMOUS, meeting, null).items();

            assertThat(items)
                    .extracting(item -> item.number() + ". " + item.title())
                    .containsExactly(
                            "1. Lukket punkt",
                            "2. Åbent punkt",
                            "3. Lukket punkt",
                            "4. Lukket punkt",
                            "5. Åbent punkt med lukket beslutning",
                            "6. Åbent punkt med beslutning, der blev åbnet");
            assertThat(items.get(0)).isEqualTo(AgendaItem.withheld(items.get(0).agendaItemId(), "1"));
            AgendaItem open = items.get(1);
            assertThat(open.subItems())
                    .extracting(item -> item.number() + " " + item.title())
                    .containsExactly("2.1 Lukket punkt", "2.2 Åbent underpunkt");
            assertThat(open.attachments()).extracting(Attachment::overviewLine).containsExactly("1. (Lukket bilag)");
            assertThat(open.decisions()).hasSize(1);
            Decision withheld = items.get(4).decisions().get(0);
            assertThat(withheld.isWithheld()).isTrue();
            assertThat(withheld.absences()).isEmpty();
            assertThat(room.printed.html(room.minutes(Caller.ANONYMOUS, meeting, null)))
                    .contains("<h3>Beslutning i Direktionen</h3><p>Lukket beslutning</p>");
            assertThat(items.get(5).decisions().get(0).texts())
                    .extracting(DecisionText::text)
                    .containsExactly("Godkendt.");
        }
    }

    /** A closed point, an open one with closed parts, a closed case and a closed point that was taken off. */
    private static UUID tell(Room room, String marker) {
        TellsMeetings at = TellsMeetings.at(room.told, "DIR", LocalDate.of(2024, 3, 20));
        UUID secret = at.closedPoint(marker + " punkt");
        at.describe(secret, marker + " tekst", marker + " økonomi")
                .recommend(secret, marker + " chef", marker + " indstilles")
                .invite(secret, marker + " gæst")
                .file(secret, 1, marker + " bilag", "99901/23", Openness.CLOSED)
                .file(secret, 2, marker + " åbent bilag", "99902/23", Openness.OPEN);
        UUID under = at.sub(secret, LocalTime.of(13, 37), marker + " underpunkt");
        UUID open = at.point("Åbent punkt");
        at.file(open, 1, marker + " bilag", "99903/23", Openness.CLOSED);
        UUID closedSub = at.add(
                open,
                AgendaItemKind.POINT,
                null,
                null,
                marker + " del",
                Openness.CLOSED,
                LocalTime.of(13, 37),
                LocalTime.of(13, 38));
        at.sub(open, null, "Åbent underpunkt");
        at.add(null, AgendaItemKind.SLOT, null, null, marker + " tid", Openness.CLOSED, LocalTime.of(13, 37), null);
        room.told
                .tell(new CaseOpened("23/999", null, marker, Openness.CLOSED, List.of("DIR")))
                .tell(new CaseStatementWritten("23/999", 1, marker, marker, marker))
                .tell(new CaseRecommended("23/999", 1, marker, null, marker))
                .tell(new CaseDocumentFiled("23/999", 1, marker, "99904/23", marker, true, Openness.OPEN, false));
        UUID caseItem = at.caseItem("23/999", marker);
        UUID off = at.closedPoint(marker + " af");
        at.publish().open();
        room.told
                .tell(new AgendaItemWithdrawn(at.meeting(), off, marker + " grund"))
                .tell(new AttendanceRecorded(
                        at.meeting(), secret, List.of(new Attendance(marker, null, Presence.DISQUALIFIED, marker))))
                .tell(new AgendaItemNoted(at.meeting(), under, marker));
        at.decide(secret, null, Outcome.APPROVED, marker + " beslutning", new Remark(marker + " bemærkning", null));
        at.decide(closedSub, null, Outcome.REJECTED, marker);
        at.decide(caseItem, "23/999", Outcome.REFERRED, marker);
        at.decide(open, null, Outcome.NOTED, "Taget til efterretning.");
        UUID closedLast = at.point("Åbent punkt med lukket beslutning");
        at.decide(closedLast, null, Openness.CLOSED, Outcome.REJECTED, marker, new Remark(marker, null));
        room.told.tell(new AttendanceRecorded(
                at.meeting(), closedLast, List.of(new Attendance(marker, null, Presence.DISQUALIFIED, null))));
        UUID openedLast = at.point("Åbent punkt med beslutning, der blev åbnet");
        UUID opened = at.decide(openedLast, null, Openness.CLOSED, Outcome.REJECTED, marker);
        room.told.tell(new DecisionCorrected(
                at.meeting(),
                opened,
                openedLast,
                "DIR",
                null,
                1,
                Openness.OPEN,
                // another day: of one day the register goes by identifier, and these are made up anew
                at.day().plusDays(1),
                Outcome.APPROVED,
                "Godkendt.",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "Ikke længere lukket"));
        at.complete();
        return at.meeting();
    }

    /** Agenda and minutes as JSON, HTML and PDF with its metadata, and the register; identifiers in their order. */
    private static String everything(Room room, Caller caller, UUID meeting) throws IOException {
        StringBuilder all = new StringBuilder();
        for (MeetingDocument document :
                List.of(room.agenda(caller, meeting, null), room.minutes(caller, meeting, null))) {
            all.append(room.told.json().writeValueAsString(document))
                    .append(room.printed.html(document))
                    .append(pdf(room, document));
        }
        PageRequest page = new PageRequest(50, List.of());
        all.append(room.told
                        .json()
                        .writeValueAsString(room.register.decisions(
                                caller, new DecisionFilter(null, null, null, null, null), page)))
                .append(room.told
                        .json()
                        .writeValueAsString(
                                room.meetings.meetings(caller, new MeetingFilter(null, null, null), false, page)));
        List<String> ids = new ArrayList<>();
        return ID.matcher(all).replaceAll(match -> "id" + place(ids, match));
    }

    private static int place(List<String> ids, MatchResult match) {
        if (!ids.contains(match.group())) {
            ids.add(match.group());
        }
        return ids.indexOf(match.group());
    }

    private static String pdf(Room room, MeetingDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        room.printed.pdf(document, out);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            String metadata = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            return new PDFTextStripper().getText(pdf)
                    + pdf.getDocumentInformation().getTitle()
                    + pdf.getDocumentInformation().getSubject()
                    + metadata.replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.+Z-]+", "")
                            .replaceAll("uuid:[^<\"]+", "");
        }
    }
}
