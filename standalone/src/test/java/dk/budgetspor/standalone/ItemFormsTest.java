package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.standalone.Visitor.Shown;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What can be said about an item on its page, form by form. */
@ExtendWith(RunningPages.class)
class ItemFormsTest {
    private final Api api;
    private final Given given;

    ItemFormsTest(Api api, Given given) {
        this.api = api;
        this.given = given;
    }

    @Test
    void aTreatmentIsPlannedMovedAndCancelledByTheSecretaryOfTheBody() {
        String item = given.item();
        String other = given.body();
        settled(given.planTreatment(item, other), item);
        Shown opened = seenBy("secretary", item);
        assertThat(opened.page()
                        .select("#planlaeg-behandling-bodyCode option[value]:not([value=''])")
                        .eachText())
                .containsExactly("Eget udvalg");
        assertThat(opened.actions()).containsExactly("planlaeg-behandling");

        Shown planned = opened.fillIn(
                        "planlaeg-behandling",
                        Map.of("bodyCode", RunningPages.OWN_BODY, "indicativeDate", "2022-05-11", "purpose", "Status"))
                .follow();
        assertThat(planned.page()
                        .select("section[aria-labelledby=behandlinger] tr:contains(Eget udvalg)")
                        .text())
                .isEqualTo("Eget udvalg 11. maj 2022 11. maj 2022 Status");
        assertThat(planned.page().select("#flyt-behandling-bodyCode option").eachText())
                .containsExactly("Vælg", "Eget udvalg (11. maj 2022)");

        Shown moved = planned.fillIn(
                        "flyt-behandling",
                        Map.of("bodyCode", RunningPages.OWN_BODY, "indicativeDate", "2022-05-12", "reason", "Ferie"))
                .follow();
        assertThat(moved.text()).contains("12. maj 2022, 1 dag senere end først planlagt");
        assertThat(moved.page().select(".timeline li").get(0).text())
                .startsWith("Behandling i udvalg blev flyttet")
                .contains("Udvalg Eget udvalg", "før: 11. maj 2022 → nu: 12. maj 2022");

        Shown awaiting = moved.fillIn("flyt-behandling", Map.of("bodyCode", RunningPages.OWN_BODY, "reason", "Uvist"))
                .follow();
        assertThat(awaiting.page().select(".timeline li").get(0).text())
                .contains("før: 12. maj 2022 → nu: afventer dato");

        Shown cancelled = awaiting.fillIn(
                        "aflys-behandling", Map.of("bodyCode", RunningPages.OWN_BODY, "reason", "Bortfaldet"))
                .follow();
        assertThat(cancelled.page().select("[role=status]").text()).isEqualTo("Behandlingen er aflyst.");
        assertThat(cancelled
                        .page()
                        .select("section[aria-labelledby=behandlinger]")
                        .text())
                .doesNotContain("Eget udvalg");
    }

    @Test
    void progressIsReportedWithATrafficLight() {
        Shown page = seenBy("planner", given.item())
                .fillIn(
                        "statusmelding",
                        Map.of("statusDate", "2022-04-01", "light", "RED", "citizenConsequences", "Længere ventetid"))
                .follow();

        assertThat(page.page().select("section[aria-labelledby=fremdriften]").text())
                .isEqualTo("Seneste statusmelding Trafiklys rød pr. 1. april 2022"
                        + " Konsekvenser for borgerne Længere ventetid");
        assertThat(page.page().select(".timeline li").get(0).text()).contains("Trafiklys rød");
    }

    @Test
    void textsAreWrittenAnewAndTakenAway() {
        Shown opened = seenBy("planner", given.item());
        assertThat(opened.filled("omformuler"))
                .containsEntry("title", "Effektivisering")
                .containsEntry("process", "Hvordan");

        Shown page = opened.fillIn("omformuler", Map.of("title", "Ny titel", "process", "", "reason", "KB"))
                .follow();

        assertThat(page.page().select("h1").text()).endsWith("Ny titel");
        assertThat(page.page().select("main > h2").eachText())
                .contains("Beskrivelse")
                .doesNotContain("Proces");
        assertThat(page.page().select(".timeline li").get(0).text())
                .contains("før: Effektivisering → nu: Ny titel", "før: Hvordan → nu: –")
                .doesNotContain("Beskrivelse");
    }

    @Test
    void amountsAreAdjustedInThePricesOfAYear() {
        Shown opened = seenBy("planner", given.item());
        assertThat(opened.filled("beloeb"))
                .containsEntry("amount-2022", "-500")
                .containsEntry("amount-2023", "")
                .containsEntry("priceLevel", "2022");

        Shown wrong = opened.fillIn("beloeb", Map.of("amount-2023", "1,5", "reason", "Nye tal"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.page().select("#fejl a").text()).startsWith("Beløb 2023: ");
        assertThat(wrong.filled("beloeb")).containsEntry("amount-2023", "1,5").containsEntry("reason", "Nye tal");

        Shown page = wrong.fillIn("beloeb", Map.of("amount-2023", "1.500", "priceLevel", "2021"))
                .follow();
        assertThat(page.text()).contains("i 2021-priser", "før: 2022: -500 → nu: 2022: -500; 2023: 1.500");
    }

    @Test
    void anItemIsTransferredWeighedAndPutIntoOrdinaryOperation() {
        Shown page = seenBy("planner", given.item())
                .fillIn("overfoer", Map.of("areaCode", RunningPages.OWN_AREA, "reason", "Hører til her"))
                .follow()
                .fillIn("tyngde", Map.of("weight", "HIGH", "staffInvolvement", "LOW", "politicalLevel", "MEDIUM"))
                .follow()
                .fillIn("aendr-behandling", Map.of("treatment", "IN_OPERATION", "reason", "Drift"))
                .follow();

        assertThat(page.page().select(".facts").get(0).text())
                .contains(
                        "Behandling ordinær drift",
                        "Chefområde Eget område",
                        "Tyngde høj",
                        "Inddragelse af medarbejdere lav",
                        "Politisk inddragelse middel");
        assertThat(page.actions()).doesNotContain("planlaeg-behandling");
        assertThat(page.filled("tyngde")).containsEntry("weight", "HIGH");
    }

    @Test
    void anOperatingChangeIsLinkedWithItsCapitalProjectBothWays() {
        String plan = given.adoptedPlan();
        String project = given.project(plan);
        Shown page = seenBy("planner", given.itemOf(plan))
                .fillIn("afledt", Map.of("planItemId", project))
                .follow();

        Element link = page.page().expectFirst("a[href=/punkter/" + project + "]");
        assertThat(page.page().select(".timeline li").get(0).text()).contains("Afledt af " + link.text());
        assertThat(seenBy("planner", project).page().select(".facts").get(0).text())
                .contains("Afledt drift " + page.page().select("h1").text());
        assertThat(seenBy("planner", project).actions()).doesNotContain("afledt");
    }

    @Test
    void anItemComesIntoFocusIsPresentedAndLeavesItAgain() {
        Shown wrong = seenBy("executive", given.item())
                .fillIn(
                        "fokus",
                        Map.of(
                                "rationale", "Kysten",
                                "sustainableDevelopmentGoals", "11\n17",
                                "strengths", "Den blå\n\nDen blå",
                                "policies", "Planstrategien"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.page().select("#fejl a").text()).startsWith("Styrkepositioner: ");
        assertThat(wrong.filled("fokus"))
                .containsEntry("sustainableDevelopmentGoals", "11\n17")
                .containsEntry("policies", "Planstrategien");

        Shown page = wrong.fillIn("fokus", Map.of("strengths", "Den blå\nDen grønne"))
                .follow();
        assertThat(page.page().select("section[aria-labelledby=fokusset]").text())
                .isEqualTo("Strategisk fokus Kysten Verdensmål 11 Bæredygtige byer og lokalsamfund"
                        + " 17 Partnerskaber for handling Styrkepositioner Den blå Den grønne"
                        + " Politikker og strategier Planstrategien");
        assertThat(page.page().select(".timeline li").get(0).text())
                .contains("11 Bæredygtige byer og lokalsamfund; 17 Partnerskaber for handling");
        assertThat(page.filled("fokus")).containsEntry("sustainableDevelopmentGoals", "11\n17");

        Shown presented = page.fillIn("oplaeg", Map.of("presentationOn", "2022-05-20", "presenter", "Direktøren"))
                .follow()
                .fillIn("opstartsmoede", Map.of("kickOffOn", "2022-04-20", "participants", "Alle"))
                .follow();
        assertThat(presented.text())
                .contains("Oplæg 20. maj 2022 ved Direktøren", "Opstartsmøde 20. april 2022 med Alle");

        Shown lifted =
                presented.fillIn("ophaev-fokus", Map.of("reason", "Nået")).follow();
        assertThat(lifted.page().select("section[aria-labelledby=fokusset]")).isEmpty();
        assertThat(lifted.actions()).containsExactly("fokus");
    }

    @Test
    void aDocumentIsAttachedAndAClosedOneIsANumberToThePublic() {
        String item = given.itemOf(given.adoptedPlan());
        Shown wrong = seenBy("planner", item)
                .fillIn("bilag", Map.of("title", "Notat", "documentNumber", "21/160397", "openness", "OPEN"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.page().select("#fejl a").text()).startsWith("Dokumentnummer: ");

        Shown page = wrong.fillIn("bilag", Map.of("documentNumber", "160397/21"))
                .follow()
                .fillIn("bilag", Map.of("title", "Tilbud", "documentNumber", "160398/21", "openness", "CLOSED"))
                .follow();

        assertThat(page.page().select(".attachments li").eachText())
                .containsExactly("Notat (dok.nr. 160397/21)", "Tilbud (dok.nr. 160398/21) lukket");
        Shown seen = Visitor.anonymous(api).get("/punkter/" + item);
        assertThat(seen.page().select(".attachments li").eachText())
                .containsExactly("Notat (dok.nr. 160397/21)", "(Lukket bilag)");
        assertThat(seen.page().html()).doesNotContain("Tilbud", "160398");
    }

    @Test
    void whoSendsAStaleFormSeesAllThatDiffersAndTakesNothingBack() {
        String item = given.item();
        Shown opened = seenBy("planner", item);
        seenBy("planner", item)
                .fillIn("omformuler", Map.of("description", "En andens tekst", "reason", "KB"))
                .follow()
                .fillIn("beloeb", Map.of("amount-2022", "-700", "reason", "Nye tal"))
                .follow();

        Shown stale = opened.fillIn("omformuler", Map.of("title", "Min titel", "reason", "Min grund"));

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.page().select(".versions > div").eachText())
                .containsExactly(
                        "Da du åbnede siden Version 0 Beskrivelse Hvad Beløb i 1.000 kr. 2022: -500 Prisniveau (år) –",
                        "Nu Version 2 Beskrivelse En andens tekst Beløb i 1.000 kr. 2022: -700 Prisniveau (år) 2022");
        assertThat(stale.filled("omformuler"))
                .containsEntry("title", "Min titel")
                .containsEntry("reason", "Min grund")
                .containsEntry("description", "En andens tekst");

        Shown page = stale.fillIn("omformuler", Map.of()).follow();
        assertThat(page.text()).contains("Min titel", "Beskrivelse En andens tekst");
    }

    private Shown seenBy(String user, String item) {
        Await.until(
                "the item is seen",
                () -> api.as("planner").get("/api/plan-items/" + item).status() == 200);
        return Visitor.loggedIn(api, user).get("/punkter/" + item);
    }

    private void settled(Answer command, String item) {
        assertThat(command.status()).as(command.text()).isEqualTo(200);
        api.as("planner").getFrom(command.position(), "/api/plan-items/" + item);
    }
}
