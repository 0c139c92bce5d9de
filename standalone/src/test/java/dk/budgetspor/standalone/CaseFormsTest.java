package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.standalone.Visitor.Shown;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A secretary takes a case through everything that can happen to it, each command once through its form. */
@ExtendWith(Running.Shared.class)
class CaseFormsTest {
    private final Running app;
    private final String body;
    private final Visitor secretary;

    CaseFormsTest(Running app) {
        this.app = app;
        this.body = app.given().body();
        this.secretary = Visitor.loggedIn(app.api(), "secretary");
    }

    @Test
    void aCaseLivesFromItsOpeningToItsReopening() {
        String other = app.given().body();
        Shown page = opened().fillIn(
                        "sagsfremstilling", Map.of("statement", "Planen er dynamisk.", "financialImpact", "Ingen"))
                .follow()
                .fillIn("indstil", Map.of("recommender", "Direktøren", "bodyCode", body, "text", "at den drøftes."))
                .follow()
                .fillIn("vedlaeg-bilag", Map.of("title", "Plan", "documentNumber", "160397/21", "mainDocument", "true"))
                .follow()
                .fillIn("vedlaeg-bilag", Map.of("title", "Svar", "toFollow", "true"))
                .follow()
                .fillIn("modtag-bilag", Map.of("number", "2", "documentNumber", "159281/21"))
                .follow()
                .fillIn("traek-bilag-tilbage", Map.of("number", "1", "reason", "Forældet"))
                .follow()
                .fillIn("oversend", Map.of("bodyCode", other, "reason", "Til orientering"))
                .follow()
                .fillIn("aendr-aabenhed", Map.of("openness", "CLOSED", "reason", "Forhandling"))
                .follow();

        assertThat(page.text())
                .contains(
                        "lukket sag",
                        "Planen er dynamisk.",
                        "Direktøren indstiller, at den drøftes.",
                        "1 - Åben Plan (160397/21) (H) trukket tilbage",
                        "2 - Åben Svar (159281/21)",
                        "Udvalget " + other + " oversendt");
        Shown closed = page.fillIn("afslut-sag", Map.of("reason", "Færdig")).follow();
        assertThat(closed.actions()).containsExactly("genoptag-sag");
        Shown reopened = closed.fillIn("genoptag-sag", Map.of("reason", "Nyt")).follow();
        assertThat(reopened.page().select("[role=status]").text()).isEqualTo("Sagen er genoptaget.");
        assertThat(reopened.text()).contains("Status under behandling");
    }

    @Test
    void whatIsWrongStaysInTheForm() {
        Shown refused = secretary
                .get("/sager")
                .fillIn("opret-sag", Map.of("caseNumber", "637/21/1", "title", "<i>Plan</i>", "route", "NIX"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.page().select("#fejl a").attr("href")).isEqualTo("#opret-sag-caseNumber");
        assertThat(refused.filled("opret-sag"))
                .containsEntry("caseNumber", "637/21/1")
                .containsEntry("title", "<i>Plan</i>")
                .containsEntry("route", "NIX");

        Shown wrong = opened().fillIn("vedlaeg-bilag", Map.of("title", "Plan", "documentNumber", "21/160397/x"));
        assertThat(wrong.page().select("#fejl a").attr("href")).isEqualTo("#vedlaeg-bilag-documentNumber");
        assertThat(wrong.filled("vedlaeg-bilag")).containsEntry("documentNumber", "21/160397/x");
    }

    @Test
    void whoWasTooLateSeesBothVersionsAndTakesNothingBack() {
        Shown first = opened();
        Shown second = first.by().get(path(first));
        first.fillIn("sagsfremstilling", Map.of("statement", "Den enes", "financialImpact", "Ingen"))
                .follow();

        Shown late = second.fillIn(
                "sagsfremstilling", Map.of("statement", "Den andens", "relationToOtherPolicies", "Kysten"));
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.page().select(".versions > div").get(0).text()).startsWith("Da du åbnede siden Version 0");
        assertThat(late.page().select(".versions > div").get(1).text()).contains("Nu Version 1", "Den enes");
        assertThat(late.filled("sagsfremstilling"))
                .containsEntry("statement", "Den andens")
                .containsEntry("financialImpact", "Ingen");
        assertThat(late.fillIn("sagsfremstilling", Map.of()).follow().text()).contains("Den andens", "Kysten", "Ingen");
    }

    @Test
    void aRecommendationToABodyOutsideTheRouteIsToldByItself() {
        Shown page = opened();
        String other = app.given().body();
        Answer recommended = app.as("secretary")
                .post("/api" + path(page).replace("/sager", "/cases") + "/recommend", """
                {"recommender": "Formanden", "bodyCode": "%s", "text": "at udvalget har en dialog."}""".formatted(other));
        assertThat(recommended.status()).as(recommended.text()).isEqualTo(200);
        app.as("planner").getFrom(recommended.position(), "/api/cases");

        assertThat(secretary.get(path(page)).text())
                .contains(
                        "Udvalget " + other + " uden for sagsgangen Formanden indstiller, at udvalget har en dialog.");
    }

    private Shown opened() {
        return secretary
                .get("/sager")
                .fillIn("opret-sag", Map.of("caseNumber", app.given().newCaseNumber(), "title", "Plan", "route", body))
                .follow();
    }

    private static String path(Shown page) {
        return page.page().expectFirst("main form").attr("action");
    }
}
