package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.standalone.Visitor.Shown;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue of a round as data, as a page, as a PDF and as tables; and its evidence. */
@ExtendWith(Running.Shared.class)
class SavingsCatalogueTest {
    private final Running app;
    private final SavingsRound round;
    private final String path;

    SavingsCatalogueTest(Running app) {
        this.app = app;
        this.round = SavingsRound.of(app, 2025);
        this.path = round.path() + "/catalogue";
    }

    @Test
    void proposalsAreToldWithTotalsToEverybody() {
        put("SO-02");
        put("SO-01");
        round.proposal("SO-03");
        seen();

        Answer answer = app.api().get(path + "?limit=1");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.items())
                .extracting(each -> each.path("number").asString())
                .containsExactly("SO-01");
        assertThat(answer.json().at("/total/proposals").asInt()).isEqualTo(2);
        assertThat(answer.json().at("/total/amounts/0/thousandDkk").asInt()).isEqualTo(-500);
        assertThat(answer.json().at("/totals/0/staffEffectFte").asDouble()).isEqualTo(-5.0);
        assertThat(app.api().get(answer.text("next")).items())
                .extracting(each -> each.path("number").asString())
                .containsExactly("SO-02");
        Shown rounds = Visitor.anonymous(app.api()).get("/raaderum");
        String address = "/raaderum/" + round.id() + "/katalog";
        assertThat(rounds.page().select("a[href=" + address + "]")).hasSize(1);
        assertThat(rounds.actions()).isEmpty();
        Shown page = Visitor.anonymous(app.api()).get(address);
        assertThat(page.page().select("tr.total").text()).isEqualTo("Alle udvalg 2 -500 0 0 0 0 -5");
        assertThat(page.page().select("a[href*=eksport]")).isEmpty();
    }

    @Test
    void aCatalogueThatIsEmptyIsNotPublic() {
        round.proposal("SO-01");
        seen();

        assertThat(app.api().get(path).status()).isEqualTo(404);
        assertThat(app.api().get("/api/savings-rounds").text()).doesNotContain(round.id());
        assertThat(app.as("member").get(path).items()).isEmpty();
        Shown page = Visitor.loggedIn(app.api(), "member").get("/raaderum/" + round.id() + "/katalog");
        assertThat(page.text()).contains("Der er ikke sat nogen forslag i kataloget endnu.");
    }

    @Test
    void responsesToTheHearingAreToldToPeopleAlone() {
        String proposal = put("SO-01");
        Answer received = app.as("planner")
                .post("/api/savings-rounds/" + round.id() + "/hearing-responses", """
                        {"respondent": "Ældrerådet", "respondentKind": "ORGANISATION", "receivedOn": "2024-09-01",
                         "text": "Pas på", "proposalIds": ["%s"]}""".formatted(proposal));
        assertThat(received.status()).as(received.text()).isEqualTo(201);

        Answer told = app.as("member").getFrom(received.position(), path);

        assertThat(told.items().get(0).at("/hearingResponses/0/respondent").asString())
                .isEqualTo("Ældrerådet");
        assertThat(app.api().get(path).text()).doesNotContain("Ældrerådet");
        assertThat(Visitor.loggedIn(app.api(), "member")
                        .get("/raaderum/" + round.id() + "/katalog")
                        .text())
                .contains("Ældrerådet, 1. september 2024 (efter fristen): Pas på");
    }

    @Test
    void thePdfIsTaggedTitledAndInDanish() throws IOException {
        put("SO-01");
        HttpResponse<byte[]> answer = Visitor.loggedIn(app.api(), "planner")
                .fetch("GET", "/raaderum/" + round.id() + "/katalog/eksport?format=pdf", "Accept", "*/*");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        try (PDDocument pdf = Loader.loadPDF(answer.body())) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Råderumskatalog, Råderum");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("da");
            assertThat(new PDFTextStripper().getText(pdf)).contains("Fælles indkøb", "-250", "-2,5", "Side 1 af");
        }
        assertThat(app.as("planner").get(path, "Accept", "application/pdf").header("Content-Type"))
                .isEqualTo("application/pdf");
        assertThat(app.api().get(path, "Accept", "application/pdf").status()).isEqualTo(401);
    }

    @Test
    void tablesHoldNumbersAsDanesWriteThemAndNoFormulas() throws IOException {
        put("SO-01");
        String withFormula = round.proposal("SO-02");
        round.done(withFormula, "revise", """
                {"title": "=1+1", "areaCode": "%s", "bodyCode": "%s", "amounts": [], "revisedOn": "2024-04-01",
                 "reason": "Prøve"}""".formatted(round.area(), round.committee()));
        round.done(withFormula, "put-in-catalogue", "{\"putOn\": \"2024-08-01\"}");
        seen();
        Visitor planner = Visitor.loggedIn(app.api(), "planner");

        byte[] csv = planner.fetch("GET", "/raaderum/" + round.id() + "/katalog/eksport?format=csv", "Accept", "*/*")
                .body();
        assertThat(csv).startsWith(0xEF, 0xBB, 0xBF);
        List<String> lines = new String(csv, StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.get(0)).contains("Nummer;Titel;Udvalg;Chefområde", ";2025 (1.000 kr.);");
        assertThat(lines.get(1)).startsWith("SO-01;Fælles indkøb;").contains(";-250;;;;0;-2,5;Indkøb samles;");
        assertThat(lines.get(2)).startsWith("SO-02;'=1+1;");

        byte[] xlsx = planner.fetch("GET", "/raaderum/" + round.id() + "/katalog/eksport?format=xlsx", "Accept", "*/*")
                .body();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(3);
            assertThat(rows.get(1).getCellAsNumber(7)).hasValue(new BigDecimal("-250"));
            assertThat(rows.get(1).getCellAsNumber(12)).hasValue(new BigDecimal("-2.5"));
            assertThat(rows.get(2).getCellText(1)).isEqualTo("=1+1");
        }
        assertThat(planner.get("/raaderum/" + round.id() + "/katalog/eksport?format=doc")
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/catalogue/export?format=csv", "/evidence", "/proposals"})
    void whatIsForPeopleIsNotForThePublic(String part) {
        String address = round.path() + part;

        assertThat(app.api().get(address).status()).isEqualTo(401);
        assertThat(app.as("subscriber").get(address).status()).isEqualTo(403);
        assertThat(app.as("auditor").getFrom(app.lastPosition(), address).status())
                .isEqualTo(200);
    }

    @Test
    void theEvidenceTellsWhatWasKeptExemptedAndBrokenWithTheEventsThatShowIt() {
        String exempted = round.submit("SO-01", "2024-03-20", "").id();
        round.done(exempted, "grant-exemption", """
                {"rule": "HANDED_IN_BY_THE_DEADLINE", "reason": "Sygdom"}""");
        String treated = round.submit("SO-02", "2024-03-20", "").id();
        round.treat(treated, "FORWARDED", "2024-04-10");

        Answer answer = app.as("auditor").getFrom(app.lastPosition(), round.path() + "/evidence");

        assertThat(answer.items().get(0).at("/rules/0/outcome").asString()).isEqualTo("EXEMPTED");
        assertThat(answer.items().get(0).at("/rules/0/exemption/reason").asString())
                .isEqualTo("Sygdom");
        assertThat(answer.items().get(0).at("/rules/1/outcome").asString()).isEqualTo("BROKEN");
        assertThat(answer.items().get(1).at("/rules/0/outcome").asString()).isEqualTo("BROKEN");
        assertThat(answer.items().get(1).at("/rules/1/outcome").asString()).isEqualTo("KEPT");
        assertThat(answer.items().get(1).at("/rules/1/events/0/type").asString())
                .isEqualTo("raaderum.SavingsProposalForwarded");
        assertThat(answer.items().get(1).at("/rules/1/events/0/position").asLong())
                .isPositive();
        Shown page = Visitor.loggedIn(app.api(), "auditor")
                .get("/raaderum/" + round.id() + "/dokumentation?outcome=EXEMPTED");
        assertThat(page.page().select("tr.group").text()).contains("SO-01").doesNotContain("SO-02");
        assertThat(page.text()).contains("Dispensation: Sygdom", "Forslaget blev indsendt, 20-03-2024");
        String link = page.page()
                .expectFirst("a[href*=/raaderumsforslag/][href*=#haendelse-]")
                .attr("href");
        assertThat(page.by().get(link.replaceAll("#.*", "")).page().select(link.replaceAll(".*#", "#")))
                .hasSize(1);
    }

    private String put(String number) {
        String proposal = round.proposal(number);
        round.done(proposal, "put-in-catalogue", "{\"putOn\": \"2024-08-01\"}");
        seen();
        return proposal;
    }

    private void seen() {
        app.as("planner").getFrom(app.lastPosition(), path + "?limit=1");
    }
}
