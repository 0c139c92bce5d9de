package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.standalone.Visitor.Shown;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people see of cases and of the members of bodies. */
@ExtendWith({Running.Shared.class, Chromium.Shared.class})
class CasePagesTest {
    private static final AtomicInteger LAST = new AtomicInteger(636);

    private final Running app;
    private final String body;
    private final String referred;
    private final String number;
    private final String page;

    CasePagesTest(Running app) {
        this.app = app;
        this.body = app.given().body();
        this.referred = app.given().body();
        this.number = "21/" + LAST.incrementAndGet();
        this.page = "/sager/" + number.replace('/', '-');
        ToldCase told = new ToldCase(app);
        told.seat(body, "Formand", "Ane Holm");
        long last = told.implementationPlan(number, body, referred);
        app.as("planner").getFrom(last, "/api/cases");
        app.as("planner").getFrom(last, "/api/bodies");
    }

    @Test
    void theCaseReadsAsOnPaper() {
        Shown shown = as("secretary").get(page);

        assertThat(shown.page().select("h1").text()).isEqualTo("Udmøntningsplan 2022-2025");
        assertThat(shown.text())
                .contains(
                        number + " åben sag",
                        "KLE 00.30.10-S00",
                        "Status under behandling",
                        "Sagsgang " + body + ", " + referred,
                        "Økonomiske konsekvenser Ingen",
                        "Kommunaldirektøren indstiller, at den samlede udmøntningsplan drøftes og godkendes.",
                        "Formanden indstiller, at hovedudvalget har en dialog");
        assertThat(shown.page().select(".way li").eachText())
                .containsExactly(
                        "Udvalget " + body,
                        "Udvalget " + referred
                                + " oversendt Formanden indstiller, at hovedudvalget har en dialog om udmøntningsplanen.");
        assertThat(shown.page().select(".documents li").eachText())
                .containsExactly(
                        "1 - Åben Udmøntningsplan budget 2022-2025 (160397/21) (H) 3193047",
                        "2 - Lukket Hemmeligt tilbud (770077/21)",
                        "3 - Åben Høringssvar eftersendes",
                        "4 - Åben Kladde (1/21) trukket tilbage Fejl");
        assertThat(shown.page().select(".timeline h3").eachText())
                .contains("Sagen blev oprettet", "Sagen blev oversendt", "Bilag blev trukket tilbage");
    }

    @Test
    void whoMayNotReadAClosedAttachmentSeesItsNumber() {
        Shown shown = as("administrator").get(page);

        assertThat(shown.page().select(".documents li").get(1).text()).isEqualTo("2 - (Lukket bilag)");
        assertThat(shown.page().html()).doesNotContain("Hemmeligt", "770077");
        assertThat(shown.actions()).isEmpty();
    }

    @Test
    void aVersionOfTheTextsShowsWhatDiffersFromTheOneBefore() {
        Shown shown = as("member").get(page + "/sagsfremstilling/2");

        assertThat(shown.page().select(".difference").get(0).wholeText()).contains("\n\nPlanen er dynamisk.");
        assertThat(shown.page().select("ins").eachText())
                .containsExactly("nyt: udmøntningsplan for budget 2022-2025.", "nyt: Ingen");
        assertThat(shown.page().select("del").eachText()).containsExactly("udgået: udmøntningsplan.");
        assertThat(shown.text()).contains("Uændret.");
        assertThat(as("member").get(page + "/sagsfremstilling/3").status()).isEqualTo(404);
        assertThat(as("member").get(page + "/sagsfremstilling/x").status()).isEqualTo(404);
    }

    @Test
    void theSecretaryHasAFormForEverythingThatCanHappen() {
        assertThat(as("secretary").get(page).actions())
                .containsExactly(
                        "sagsfremstilling",
                        "indstil",
                        "vedlaeg-bilag",
                        "modtag-bilag",
                        "traek-bilag-tilbage",
                        "oversend",
                        "aendr-aabenhed",
                        "afslut-sag");
        assertThat(as("secretary").get("/sager").actions()).containsExactly("opret-sag");
        assertThat(as("planner").get(page).actions()).isEmpty();
        assertThat(as("planner").get("/sager").actions()).isEmpty();
        assertThat(as("secretary").get(page).filled("sagsfremstilling"))
                .containsEntry("financialImpact", "Ingen")
                .containsEntry("version", "10");
    }

    @Test
    void casesAreFoundByWhatStandsInThem() {
        Visitor planner = as("planner");

        assertThat(planner.get("/sager?text=for+budget+2022-2025&body=" + body)
                        .page()
                        .select("tbody a")
                        .eachAttr("href"))
                .containsExactly(page);
        assertThat(planner.get("/sager?text=findes+ikke").text()).contains("0 sager");
        assertThat(planner.get("/").page().select("nav a[href=/sager]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sager/x", "/sager/21-0", "/sager/99-1", "/sager/21-637/sagsfremstilling/99"})
    void whatIsNotThereIsNotFound(String path) {
        assertThat(as("planner").get(path).status()).isEqualTo(404);
    }

    @Test
    void thePublicFindsACaseOnceAnAgendaThatHoldsItIsPublished() {
        Visitor anyone = Visitor.anonymous(app.api());
        assertThat(anyone.get(page).status()).isEqualTo(404);
        assertThat(anyone.get("/").page().select("nav a[href=/sager]")).hasSize(1);

        publish();

        Shown shown = anyone.get(page);
        assertThat(shown.page().select("h1").text()).isEqualTo("Udmøntningsplan 2022-2025");
        assertThat(shown.text())
                .contains(number + " åben sag", "Planen er dynamisk.", "Økonomiske konsekvenser Ingen")
                .doesNotContain("Status", "Historik", "Hvad vil du gøre?", "Formanden indstiller", "Kladde");
        assertThat(shown.page().select(".documents li").eachText())
                .containsExactly(
                        "1 - Åben Udmøntningsplan budget 2022-2025 (160397/21) (H) 3193047",
                        "2 - (Lukket bilag)",
                        "3 - Åben Høringssvar eftersendes");
        assertThat(anyone.get(page + "/sagsfremstilling/2").status()).isEqualTo(200);
        assertThat(anyone.get(page + "/sagsfremstilling/1").status()).isEqualTo(404);
        assertThat(anyone.get("/sager?body=" + body)
                        .page()
                        .select("tbody tr")
                        .text()
                        .replace(number, "21/x"))
                .isEqualTo("21/x Udmøntningsplan 2022-2025 " + body + ", " + referred);
    }

    /** Has the first body of the case meet with a published agenda that holds it. */
    private void publish() {
        Meeting meeting = Meeting.of(app, body, "2021-12-07", "09:00", "12:00");
        meeting.done("add-agenda-item", """
                {"caseNumber": "%s", "openness": "OPEN"}""".formatted(number));
        meeting.done("publish-agenda", "{}");
        app.as("planner").getFrom(app.lastPosition(), "/api/cases");
    }

    @Test
    void aBodyShowsItsMembersAndWhoMaySeatThem() {
        Shown shown = as("secretary").get("/udvalg/" + body);

        assertThat(shown.page().select("tbody tr").text())
                .isEqualTo("1 Ane Holm konstitueret A Formand 1. december 2021");
        assertThat(shown.actions()).containsExactly("tilfoej-plads", "fratraed-plads", "nedlaeg-plads");
        assertThat(as("planner").get("/udvalg/" + body).actions()).isEmpty();
        assertThat(as("planner").get("/udvalg").page().select("a[href=/udvalg/" + body + "]"))
                .hasSize(1);
        assertThat(Visitor.anonymous(app.api()).get("/udvalg/" + body).text()).contains("Ane Holm");
        assertThat(as("planner").get("/udvalg/NIX").status()).isEqualTo(404);
        assertThat(app.api().get("/api/bodies/" + body + "/seats").text())
                .contains("Ane Holm", "\"vacant\":false")
                .doesNotContain("bruger-7");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void thePagesHaveNoBarriers(int width, Chromium chromium) {
        try (Keyboard person = chromium.keyboard(width, app.api().address())) {
            person.logIn("secretary");
            for (String path : new String[] {
                "/sager", page, page + "/sagsfremstilling/2", "/udvalg", "/udvalg/" + body, "/sager?text=findes+ikke"
            }) {
                person.go(path);
                person.checkUnfolded();
            }
            assertThat(person.complaints()).isEmpty();
        }
    }

    private Visitor as(String user) {
        return Visitor.loggedIn(app.api(), user);
    }
}
