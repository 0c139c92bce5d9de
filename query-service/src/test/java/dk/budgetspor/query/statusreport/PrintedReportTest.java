package dk.budgetspor.query.statusreport;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.kernel.planning.TrafficLight;
import dk.budgetspor.query.platform.export.PlanFiles;
import dk.budgetspor.query.platform.export.PrintedPages;
import dk.budgetspor.query.platform.pages.Danish;
import dk.budgetspor.query.platform.plans.PlanAt;
import dk.budgetspor.query.platform.plans.ReportedPlans;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The PDF, opened as a reader would. */
class PrintedReportTest {
    private final ReportedPlans told = new ReportedPlans();
    private final UUID plan = told.plan("Udmøntningsplan 2022-2025");

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void aReportCanBeReadAloud() throws IOException {
        told.item(plan, "D-01", "Punkt", 1);

        try (PDDocument pdf = printed("Statusrapport forår – ØK")) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Statusrapport forår – ØK");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("da");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid", "Statusrapport forår – ØK");
        }
    }

    @Test
    void everyFontIsInIt() throws IOException {
        told.item(plan, "D-01", "Punkt", 1);

        try (PDDocument pdf = printed("Rapport")) {
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertThat(fonts)
                    .isNotEmpty()
                    .allSatisfy(font -> assertThat(font.isEmbedded()).isTrue())
                    .extracting(PDFont::getName)
                    .allMatch(name -> name.contains("DejaVu"));
        }
    }

    @Test
    void theTextIsThePlansWithEffectBeforeActivity() throws IOException {
        UUID item = told.item(plan, "D-01", "Færre småærinder på ø", -5000);
        told.progress(plan, item, TrafficLight.YELLOW, "Borgerne får hurtigere svar");

        assertThat(text(printed("Rapport")))
                .contains("Færre småærinder på ø", "Driftsændringer", "-5.000", "gul", "Kultur og fritid")
                .containsSubsequence("Effekt", "Borgerne får hurtigere svar", "Det er der gjort", "Det er gjort")
                .containsSubsequence("Økonomiudvalget", "Kommunalbestyrelsen");
    }

    @Test
    void markupInATextIsShownAsText() throws IOException {
        UUID item = told.item(plan, "D-01", "</p><h1>Falsk</h1> &amp; <!-- \uFFFE\uFFFF", 1);
        told.progress(plan, item, TrafficLight.RED, "<img src='file:///etc/hostname'/> [[${1}]]");

        assertThat(text(printed("<b>Rapport</b> & mere")))
                .contains("<b>Rapport</b> & mere")
                .contains("</p><h1>Falsk</h1> &amp; <!--")
                .contains("<img src='file:///etc/hostname'/> [[${1}]]");
    }

    @Test
    void aPlanWithoutItemsCanBePrinted() throws IOException {
        assertThat(text(printed("Tom"))).contains("Der var ingen punkter i planen.");
    }

    private PDDocument printed(String title) throws IOException {
        StatusReportQueries queries = new StatusReportQueries(told.jdbc(), told.plansAt(), told.json());
        FullStatusReport full = queries.full(plan, told.report(plan, title));
        PlanAt then = queries.plan(full.report());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PrintedReport(new PrintedPages(PlanFiles.templates(), new Danish()))
                .write(ReportTable.of(full, then, PlanFiles.NAMES), out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static String text(PDDocument pdf) throws IOException {
        try (pdf) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
