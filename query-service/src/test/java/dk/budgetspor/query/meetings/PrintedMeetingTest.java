package dk.budgetspor.query.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.kernel.web.Caller;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Agendas and minutes as they are printed, beside documents A and B. */
class PrintedMeetingTest {
    private final Room room = new Room();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void theAgendaReadsAsDocumentB() throws IOException {
        Board2023 board = Board2023.draft(room.told);
        board.meeting().publish();

        String text = text(room.agenda(Caller.ANONYMOUS, board.id(), null));

        assertThat(text)
                .containsSubsequence(
                        "Indholdsfortegnelse",
                        "1. Beslutningsprotokoller og dagsordener",
                        "4. Eventuelt, herunder punkter til næste møde",
                        "Bilagsoversigt",
                        "2. Økonomi Åben sag Sagsgang DIR Sagsfremstilling For at følge",
                        "2.1 Udmøntningsplan 2023-2026",
                        "Økonomichef Bettina Andersen deltager under punktet.",
                        "Økonomiske konsekvenser",
                        "Indstilling Det indstilles, at punktet drøftes.",
                        "Bilag:",
                        "1 Åben Udmøntningsplan 2023-2026 62688/23",
                        "6 Lukket 7 Lukket 8 Åben Budget 2024-2027 - Mængdereguleringer samlet 62934/23")
                .containsSubsequence(
                        "3. Punkter til behandling Åben sag",
                        "Direktionen har følgende øvrige punkter til behandling: Tid Punkt",
                        "10.00-",
                        "Direktionens årshjul 2023 Direktionen gennemgår og drøfter status på årshjul 2023.",
                        "Temamøder KB 2024",
                        "11.30",
                        "Interesse for ejendom",
                        "Socialchef Marie-Louise Eskerod Ifversen og Vej- og ejendomschef Kim Tommy Jensen deltager"
                                + " under behandlingen af punktet.",
                        "Bilagsoversigt 2. Økonomi 1. Udmøntningsplan 2023-2026 (62688/23)",
                        "6. (Lukket bilag) 7. (Lukket bilag)",
                        "3. Punkter til behandling",
                        "3. (Lukket bilag)")
                .doesNotContain("Underskriftsside", Board2023.MARKER);
    }

    @Test
    void theHeadingReadsAsThatOfDocumentB() throws IOException {
        Board2023 board = Board2023.draft(room.told);
        board.meeting().publish();

        assertThat(text(room.agenda(Caller.ANONYMOUS, board.id(), null), true))
                .containsSubsequence(
                        "Direktionen DAGSORDEN",
                        "Sted: Mødelokale 250, rådhuset",
                        "Dato: Onsdag den 7. juni 2023",
                        "Start kl.: 9:00",
                        "Slut kl.: 17:00",
                        "Medlemmer: Kommunaldirektør Vakant Velfærdsdirektør Lene Mehlsen Thomsen"
                                + " Fællesforvaltningsdirektør Kim Bruun Nielsen",
                        "Fraværende:");
    }

    @Test
    void theMinutesEndWithTheSignaturePage() throws IOException {
        Board2023 board = Board2023.draft(room.told);
        board.meeting().publish().open().complete();

        assertThat(text(room.minutes(Caller.ANONYMOUS, board.id(), null)))
                .containsSubsequence(
                        "BESLUTNINGSPROTOKOL",
                        "16:30",
                        "Bilagsoversigt",
                        "Underskriftsside Kommunaldirektør Vakant Velfærdsdirektør Lene Mehlsen Thomsen"
                                + " Fællesforvaltningsdirektør Kim Bruun Nielsen");
    }

    @Test
    void theMinutesReadAsDocumentA() throws IOException {
        Plan2021 plan = Plan2021.told(room.told);
        plan.med().complete();

        assertThat(text(room.minutes(Caller.ANONYMOUS, plan.med().meeting(), null)))
                .containsSubsequence(
                        "21/637 Åben sag",
                        "Sagsgang ØK, KB",
                        "Sagsfremstilling Der er udarbejdet udmøntningsplan",
                        "Sammenhæng til andre politikker/strategier og fagområder",
                        "Økonomiske konsekvenser Ingen",
                        "Indstilling Kommunaldirektøren indstiller, at den samlede udmøntningsplan",
                        "Beslutning i Økonomiudvalget den 07-12-2021 Udmøntningsplanen er tiltrådt med følgende"
                                + " bemærkninger. " + Plan2021.REMARK,
                        "Opfølgning: Kommunalbestyrelsen senest den 30. juni 2022",
                        "Beslutning i Kommunalbestyrelsen den 14-12-2021 Godkendt. Afbud: Hans Fisker Jensen (A)"
                                + " Pia Bjerregaard (O) Steen Therkel Jensen (Løsgænger)",
                        "Indstilling Formanden indstiller, at hovedudvalget har en dialog om udmøntningsplanen.",
                        "Beslutning i Hovedudvalget den 01-03-2022",
                        "1 - Åben Udmøntningsplan budget 2022-2025 til ØK 07-12-2021 (160397/21) (H) 3193047",
                        "2 - Åben Strategisk udmøntningsplan 2022-2025 (159281/21) (H) 3191751");
    }

    @Test
    void itCanBeReadAloud() throws IOException {
        Board2023 board = Board2023.draft(room.told);
        board.meeting().publish();

        try (PDDocument pdf = printed(room.agenda(Caller.ANONYMOUS, board.id(), null))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Dagsorden for Direktionen den 7. juni 2023");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("da");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid");
        }
    }

    @Test
    void markupInATextIsShownAsText() throws IOException {
        TellsMeetings at = TellsMeetings.at(room.told, "DIR", java.time.LocalDate.of(2024, 3, 20));
        at.point("</h2><h1>Falsk</h1> & <!-- [[${1}]]");
        at.publish();

        assertThat(text(room.agenda(Caller.ANONYMOUS, at.meeting(), null)))
                .contains("1. </h2><h1>Falsk</h1> & <!-- [[${1}]]");
    }

    private String text(MeetingDocument document) throws IOException {
        return text(document, false);
    }

    /** What stands beside each other, such as the facts of the heading, is read in one line where the text is sorted. */
    private String text(MeetingDocument document, boolean sorted) throws IOException {
        try (PDDocument pdf = printed(document)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(sorted);
            return stripper.getText(pdf).replaceAll("Side \\d+ af \\d+", "").replaceAll("\\s+", " ");
        }
    }

    private PDDocument printed(MeetingDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        room.printed.pdf(document, out);
        return Loader.loadPDF(out.toByteArray());
    }
}
