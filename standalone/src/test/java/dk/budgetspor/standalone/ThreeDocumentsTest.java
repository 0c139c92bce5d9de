package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Documents A, B and D, as the example enters them through the API, read back as data, as a page and as a PDF. People
 * stand in them by office or party.
 */
class ThreeDocumentsTest {
    @SuppressWarnings("NullAway") // set before the tests
    private static Running app;

    @BeforeAll
    static void enter() {
        app = Running.start("--budgetspor.example=true");
        new Automations(app).done();
        new Views(app.as("administrator")).awaitPosition(app.lastPosition());
    }

    @AfterAll
    static void end() {
        app.close();
    }

    @Test
    void documentAShowsTheCaseThroughItsThreeBodies() {
        String path = minutesOf("HU", "2022-03-01");

        readsAs(
                path,
                "21/637 Åben sag Sagsgang ØK, KB Sagsfremstilling Der er udarbejdet udmøntningsplan for budget 2022-2025.",
                "Sammenhæng til andre politikker/strategier og fagområder Udmøntningen af budgettet",
                "Økonomiske konsekvenser Ingen",
                "Indstilling Kommunaldirektøren indstiller, at den samlede udmøntningsplan med den strategiske og faste"
                        + " del drøftes og godkendes.",
                "Beslutning i Økonomiudvalget den 07-12-2021 Udmøntningsplanen er tiltrådt med følgende bemærkninger."
                        + " Udmøntningsplanen er en dynamisk oversigt",
                "Fagudvalgene opfordres til at tage udmøntningsplanen op",
                "”en kort status på udmøntningen af effektiviseringsbidraget og mulige konsekvenser for borgerne”.",
                "Beslutning i Kommunalbestyrelsen den 14-12-2021 Godkendt. Afbud: Medlem 1 (A) Medlem 2 (O) Medlem 3"
                        + " (Løsgænger)",
                "Indstilling Formanden indstiller, at hovedudvalget har en dialog om udmøntningsplanen.",
                "Beslutning i Hovedudvalget den 01-03-2022 Formanden orienterede",
                "Bilag:",
                "1 - Åben Udmøntningsplan budget 2022-2025 til ØK 07-12-2021 (160397/21) (H) 3193047",
                "2 - Åben Strategisk udmøntningsplan 2022-2025 (159281/21) (H) 3191751");
        JsonNode item = app.api().get(path).json().path("items").get(0);
        assertThat(all(item.path("decisions"))
                        .map(decision -> decision.path("bodyCode").asString() + " "
                                + decision.path("texts")
                                        .get(0)
                                        .path("decidedOn")
                                        .asString() + " "
                                + decision.path("texts").get(0).path("outcome").asString()))
                .containsExactly(
                        "ØK 2021-12-07 ENDORSED_WITH_REMARKS", "KB 2021-12-14 APPROVED", "HU 2022-03-01 DISCUSSED");
        assertThat(all(item.path("decisions").get(0).path("texts").get(0).path("remarks")))
                .hasSize(3);
    }

    @Test
    void theCaseOfDocumentAListsItsMeetingsAndDecisionsForEverybody() {
        Document page = Visitor.anonymous(app.api()).get("/sager/21-637").page();

        assertThat(page.select(".way > li > h3").eachText())
                .containsExactly("Økonomiudvalget", "Kommunalbestyrelsen", "Hovedudvalget uden for sagsgangen");
        assertThat(page.select(".way > li").eachText())
                .satisfiesExactly(
                        finance -> assertThat(finance)
                                .contains(
                                        "Behandlet på mødet den 7. december 2021 Dagsorden, punkt 1"
                                                + " Beslutningsprotokol Beslutning: tiltrådt med bemærkninger"
                                                + " Udmøntningsplanen er tiltrådt med følgende bemærkninger.",
                                        "Fagudvalgene opfordres til at tage udmøntningsplanen op"),
                        council -> assertThat(council)
                                .endsWith("Beslutning: godkendt Godkendt. Afbud: Medlem 1 (A) Medlem 2 (O) Medlem 3"
                                        + " (Løsgænger)"),
                        main -> assertThat(main)
                                .contains(
                                        "Formanden indstiller, at hovedudvalget har en dialog om udmøntningsplanen."
                                                + " Behandlet på mødet den 1. marts 2022",
                                        "Beslutning: drøftet Formanden orienterede"));
        assertThat(page.select(".way h4 a").eachAttr("href")).allMatch(href -> href.startsWith("/beslutninger/"));
        String agenda = page.select(".way a:contains(Dagsorden)").attr("href");
        assertThat(Visitor.anonymous(app.api()).get(agenda).page().select("#" + agenda.replaceAll(".*#", "")))
                .hasSize(1);
        JsonNode json = app.api().get("/api/cases/21-637").json();
        assertThat(all(json.path("meetings"))
                        .map(meeting -> meeting.path("bodyCode").asString() + " "
                                + meeting.path("date").asString()))
                .containsExactly("ØK 2021-12-07", "KB 2021-12-14", "HU 2022-03-01");
        assertThat(all(json.path("decisions"))
                        .map(decision -> decision.path("bodyName").asString()))
                .containsExactly("Økonomiudvalget", "Kommunalbestyrelsen", "Hovedudvalget");
    }

    @Test
    void whatTheFinanceCommitteeAddedStandsOnTheItem() {
        String plan = app.api().get("/api/plans").items().get(0).path("planId").asString();
        String item = app.api().get("/api/plans/" + plan + "/items").items().stream()
                .filter(each -> each.path("number").asString().equals("D-01"))
                .findFirst()
                .orElseThrow()
                .path("planItemId")
                .asString();

        assertThat(app.api().get("/api/plan-items/" + item).text())
                .contains("en kort status på udmøntningen af effektiviseringsbidraget og mulige konsekvenser");
    }

    @Test
    void documentAShowsWhichBodiesHaveTakenThePlanUpAndWhichCommitteesAreUrgedTo() {
        String plan = app.api().get("/api/plans").items().get(0).path("planId").asString();

        assertThat(app.api().get("/api/plans/" + plan + "/uptake").items())
                .extracting(body -> body.path("bodyCode").asString() + " "
                        + all(body.path("meetings"))
                                .map(meeting -> meeting.path("decidedOn").asString())
                                .toList())
                .containsExactly(
                        "AMU []",
                        "BUU []",
                        "EU []",
                        "HU [2022-03-01]",
                        "KB [2021-12-14]",
                        "KFU []",
                        "MTU []",
                        "VPU []",
                        "ØK [2021-12-07]");
    }

    @Test
    void documentDLeavesTwoSubPointsWithoutDecision() {
        assertThat(app.as("planner")
                        .get("/api/exceptions?kind=ITEM_WITHOUT_DECISION&body=DIR")
                        .items())
                .extracting(each -> each.path("number").asString() + " "
                        + each.path("title").asString())
                .containsExactly(
                        "3.2 Opsamling på direktionsmøde og udviklingsproces", "3.3 Gennemgang af kommende møder");
    }

    @Test
    void documentDObligesTheBoard() {
        assertThat(app.api().get("/api/follow-ups?body=DIR").items())
                .extracting(each -> each.path("dueOn").asString() + " "
                        + each.path("bodyCode").asString() + " "
                        + each.path("text").asString())
                .singleElement()
                .asString()
                .startsWith("2024-12-31 DIR Direktionen er opmærksom på, at der ikke lægges yderligere opgaver");
    }

    @Test
    void documentBShowsTheAgendaWithItsAttachments() {
        String path = "/api/meetings/" + meeting("DIR", "2023-06-07") + "/agenda";

        assertThat(page(path))
                .contains("Direktionen DAGSORDEN Sted: Mødelokale 250, rådhuset Dato: Onsdag den 7. juni 2023"
                        + " Start kl.: 9:00 Slut kl.: 17:00 Medlemmer: Kommunaldirektør Vakant Velfærdsdirektør"
                        + " Fællesforvaltningsdirektør Fraværende: Indholdsfortegnelse"
                        + " 1. Beslutningsprotokoller og dagsordener 2. Økonomi 3. Punkter til behandling"
                        + " 4. Eventuelt, herunder punkter til næste møde Bilagsoversigt");
        readsAs(
                path,
                "1. Beslutningsprotokoller og dagsordener Åben sag Sagsgang DIR Sagsfremstilling Rul maj: ØK d. 16/5 2023",
                "Det indstilles, at de nævnte beslutningsprotokoller og de nævnte dagsordener gennemgås.",
                "2. Økonomi Åben sag Sagsgang DIR Sagsfremstilling For at følge den økonomiske udvikling",
                "2.1 Udmøntningsplan 2023-2026",
                "2.2 Budgetopfølgning maj",
                "2.3 Tekniske korrektioner og mængdereguleringer",
                "2.4 Opsamling på effektiviseringsbidrag",
                "Økonomichefen deltager under punktet.",
                "Bilag:",
                "1 Åben Udmøntningsplan 2023-2026 62688/23",
                "2 Åben Strategisk udmøntningsplan 2023-2026 62711/23",
                "3 Åben Status på udmøntningsplan 2023 62683/23",
                "4 Åben Udmøntning effektiviseringsbid 62722/23",
                "5 Åben Skabelon - Budget 2024-2027 62929/23",
                "6 Lukket 7 Lukket 8 Åben Budget 2024-2027 - Mængdereguleringer samlet 62934/23",
                "9 Åben Budget 2024-2027 - Mængdereguleringer oversigt 62933/23",
                "3. Punkter til behandling Åben sag",
                "Tid Punkt 10.00- 3.1 Direktionens årshjul 2023",
                "3.2 Temamøder KB 2024",
                "11.30 3.3 Interesse for ejendom",
                "deltager under behandlingen af punktet.",
                "1 Åben Direktionens årshjul 2023 63640/23",
                "2 Åben Temamøder KB 2024 63636/23",
                "3 Lukket 4 Lukket 5 Lukket",
                "4. Eventuelt, herunder punkter til næste møde Åben sag",
                "14. jun.: Årligt dialogmøde med vej- og ejendomschef;",
                "Sommerferie 2. aug.:",
                "Punkter som afventer dato: – Regeringens lovprogram.",
                "Bilagsoversigt 2. Økonomi 1. Udmøntningsplan 2023-2026 (62688/23)",
                "6. (Lukket bilag) 7. (Lukket bilag) 8. Budget",
                "3. Punkter til behandling 1. Direktionens årshjul 2023 (63640/23) 2. Temamøder KB 2024 (63636/23)"
                        + " 3. (Lukket bilag) 4. (Lukket bilag) 5. (Lukket bilag)");
    }

    @Test
    void documentBShowsTheYearOfTheBoard() {
        JsonNode wheel =
                app.as("secretary").get("/api/bodies/DIR/annual-wheel/2023").json();

        assertThat(all(wheel.path("days"))
                        .map(day -> day.path("date").asString().substring(5) + " "
                                + all(day.path("topics")).count()))
                .containsExactly(
                        "06-14 4", "06-21 2", "06-28 0", "08-02 1", "08-09 4", "08-16 0", "08-23 0", "08-30 1",
                        "09-06 2", "09-13 1", "09-20 0", "09-27 1", "10-04 2", "10-11 1", "10-25 0", "11-01 2",
                        "11-08 2", "11-15 1", "11-22 1", "11-29 1", "12-06 2", "12-13 0", "12-20 1");
        assertThat(titles(wheel.path("days").get(0).path("topics")))
                .containsExactly(
                        "Årligt dialogmøde med vej- og ejendomschef",
                        "Årligt dialogmøde med erhverv og arbejdsmarkedschef",
                        "Budgetdrøftelse",
                        "Udvikling af dagtilbudsområdet");
        assertThat(wheel.path("days")
                        .get(9)
                        .path("topics")
                        .get(0)
                        .path("aboutDate")
                        .asString())
                .isEqualTo("2023-09-25");
        assertThat(titles(wheel.path("breaks"))).containsExactly("Sommerferie", "Efterårsferie");
        assertThat(titles(wheel.path("awaitingDate"))).containsExactly("Regeringens lovprogram");
    }

    @Test
    void documentDShowsTheDayByTheClockAndWhatCameOfIt() {
        readsAs(
                minutesOf("DIR", "2024-03-20"),
                "3. Punkter til behandling Åben sag Sagsgang DIR",
                "Tid Punkt 10.00 Ankomst 10.15 Punkt 1 – Beslutningsprotokoller og dagsordener 11.00 Pause"
                        + " 11.05 Punkt 2 – Økonomi 11.35 3.1 Status på BDO's styringsanalyse",
                "Beslutning i Direktionen den 20-03-2024 Velfærdsdirektøren og økonomichefen gav en orientering",
                "Direktionen var enige om, at styring af socialområdet skal prioriteres",
                "der ikke lægges yderligere opgaver og udviklingstiltag på de områder",
                "12.00 Frokost 12.30 3.2 Opsamling på direktionsmøde og udviklingsproces 12.45 3.3 Gennemgang af kommende"
                        + " møder Udviklingskonsulenten deltager under behandlingen af punktet.",
                "Indstilling Det indstilles, at punkterne behandles.",
                "Beslutning i Direktionen den 20-03-2024 Direktionen havde følgende øvrige punkter til behandling:",
                "1 - Åben Orientering om arbejdet med en ny ressourcefordelingsmodel på Socialområdet (24917/24) (H)"
                        + " 3590271");
    }

    private static String minutesOf(String body, String date) {
        return "/api/meetings/" + meeting(body, date) + "/minutes";
    }

    private static String meeting(String body, String date) {
        return app.api()
                .get("/api/meetings?body=" + body + "&from=" + date + "&to=" + date)
                .items()
                .get(0)
                .path("meetingId")
                .asString();
    }

    /** The page and the PDF hold the same, in the same order. */
    private static void readsAs(String path, String... facts) {
        assertThat(page(path)).containsSubsequence(facts);
        assertThat(Crawl.text(Visitor.anonymous(app.api()).fetch("GET", path, "Accept", "application/pdf"))
                        .replaceAll("Side \\d+ af \\d+", "")
                        .replaceAll("\\s+", " "))
                .containsSubsequence(facts);
    }

    private static String page(String path) {
        return Jsoup.parse(app.api().get(path, "Accept", "text/html").text())
                .text()
                .replaceAll("Nr\\. Åbenhed Titel Dok\\.nr\\. ", "");
    }

    private static List<String> titles(JsonNode list) {
        return all(list).map(each -> each.path("title").asString()).toList();
    }

    private static Stream<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
