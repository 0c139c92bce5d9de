package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.standalone.Visitor.Shown;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Corrections of the budget and follow-ups, over HTTP and from their pages. */
@ExtendWith(Running.Shared.class)
class BudgetTest {
    private static int months;

    private final Running app;
    private final String body;
    private final String area;

    BudgetTest(Running app) {
        this.app = app;
        this.body = app.given().body();
        this.area = app.given().area();
    }

    @Test
    void correctionsAreToldPerCommitteeWithTotalsPerYear() {
        registered("Skolebusser", -100, -150);
        String other = registered("Elevtal", 40, 0);
        done("/api/budget-corrections/" + other + "/withdraw", "{\"reason\": \"Fejl\"}");
        registered("Pris og løn", 10, 20);

        Answer answer = app.as("member").getFrom(app.lastPosition(), "/api/budget-corrections?body=" + body);

        assertThat(answer.items())
                .extracting(each -> each.path("title").asString() + " "
                        + each.path("status").asString())
                .containsExactly("Elevtal WITHDRAWN", "Pris og løn REGISTERED", "Skolebusser REGISTERED");
        assertThat(answer.json().path("totals").valueStream().map(Object::toString))
                .containsExactly(
                        "{\"budgetYear\":2025,\"bodyCode\":\"" + body + "\",\"year\":2025,\"thousandDkk\":-90}",
                        "{\"budgetYear\":2025,\"bodyCode\":\"" + body + "\",\"year\":2026,\"thousandDkk\":-130}");
        assertThat(answer.json().path("next").isNull()).isTrue();
        Answer one = app.as("auditor").get("/api/budget-corrections/" + other);
        assertThat(one.header("ETag")).isEqualTo("\"1\"");
        assertThat(one.text("withdrawnReason")).isEqualTo("Fejl");
    }

    @Test
    void aPlannerTakesACorrectionFromItsRegistrationToTheBudget() {
        Visitor planner = Visitor.loggedIn(app.api(), "planner");
        Shown page = planner.get("/budgetkorrektioner?budgetYear=2025")
                .fillIn(
                        "opret-korrektion",
                        Map.of(
                                "kind", "EFFICIENCY_CONTRIBUTION",
                                "title", "Effektivisering",
                                "bodyCode", body,
                                "areaCode", area,
                                "amount-2025", "-1.250",
                                "amount-2028", "-2.000"))
                .follow();
        assertThat(page.page().select("[role=status]").text()).isEqualTo("Budgetkorrektionen er oprettet.");
        assertThat(page.text()).contains("effektiviseringsbidrag", "-1.250", "-2.000", "Udvalget " + body);

        page = page.fillIn("juster-korrektion", Map.of("amount-2025", "-1.300", "reason", "Nye priser"))
                .follow()
                .fillIn("behandl-korrektion", Map.of("treatedOn", "2024-06-03", "note", "Taget til efterretning"))
                .follow();
        assertThat(page.text()).contains("behandlet", "-1.300", "3. juni 2024", "Taget til efterretning", "Nye priser");

        page = page.fillIn("indarbejd-korrektion", Map.of("incorporatedOn", "2024-08-20"))
                .follow();
        assertThat(page.text()).contains("indarbejdet", "20. august 2024");
        assertThat(page.actions()).containsExactly("behandl-korrektion");

        Shown list = Visitor.loggedIn(app.api(), "member").get("/budgetkorrektioner?body=" + body);
        assertThat(list.page().select("tr.sum").text()).isEqualTo("Udvalget " + body + " i alt -1.300 0 0 -2.000");
        assertThat(list.actions()).isEmpty();
    }

    @Test
    void whatWasTypedStaysInTheForm() {
        Shown refused = Visitor.loggedIn(app.api(), "planner")
                .get("/budgetkorrektioner?budgetYear=2026")
                .fillIn(
                        "opret-korrektion",
                        Map.of(
                                "kind", "TECHNICAL_CORRECTION",
                                "title", "<i>Pris</i>",
                                "bodyCode", body,
                                "areaCode", area,
                                "amount-2027", "en del"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.page().select("#fejl a").attr("href")).isEqualTo("#opret-korrektion-amount-2027");
        assertThat(refused.filled("opret-korrektion"))
                .containsEntry("budgetYear", "2026")
                .containsEntry("title", "<i>Pris</i>")
                .containsEntry("amount-2027", "en del");
    }

    @Test
    void whoWasTooLateSeesBothVersionsAndTakesNothingBack() {
        String path = "/budgetkorrektioner/" + registered("Elevtal", 40, 50);
        Shown first = Visitor.loggedIn(app.api(), "planner").get(path);
        Shown late = first.by().get(path);
        first.fillIn("juster-korrektion", Map.of("amount-2025", "45", "reason", "Flere"))
                .follow();

        Shown refused = late.fillIn("juster-korrektion", Map.of("amount-2026", "60", "reason", "Flere endnu"));

        assertThat(refused.status()).as(refused.text()).isEqualTo(412);
        assertThat(refused.page().select(".versions > div").get(0).text()).contains("Version 0", "2025: 40; 2026: 50");
        assertThat(refused.page().select(".versions > div").get(1).text()).contains("Version 1", "2025: 45; 2026: 50");
        assertThat(refused.filled("juster-korrektion"))
                .containsEntry("amount-2025", "45")
                .containsEntry("amount-2026", "60");
        assertThat(refused.fillIn("juster-korrektion", Map.of()).follow().text())
                .contains("60", "Flere endnu");
    }

    @Test
    void aFollowUpIsToldCommitteeByCommitteeUntilItIsDone() {
        String month = newMonth();
        Shown page = Visitor.loggedIn(app.api(), "planner")
                .get("/budgetopfoelgninger")
                .fillIn("opret-budgetopfoelgning", Map.of("month", month, "title", "Budgetopfølgning"))
                .follow()
                .fillIn(
                        "giv-oversigt",
                        Map.of("bodyCode", body, "deviationThousandDkk", "-1.250", "text", "Mindreforbrug på skoler"))
                .follow();
        assertThat(page.text()).contains("Udvalget " + body, "-1.250", "Mindreforbrug på skoler");

        Shown again = page.by().get("/budgetopfoelgninger/" + month + "?body=" + body);
        assertThat(again.filled("omskriv-oversigt"))
                .containsEntry("bodyCode", body)
                .containsEntry("deviationThousandDkk", "-1250")
                .containsEntry("text", "Mindreforbrug på skoler");
        page = again.fillIn("omskriv-oversigt", Map.of("deviationThousandDkk", "", "text", "Kendes ikke endnu"))
                .follow();
        assertThat(page.text()).contains("ikke kendt", "Kendes ikke endnu");

        page = page.fillIn("afslut-budgetopfoelgning", Map.of("filedOn", "2023-06-07", "documentNumber", "62929/23"))
                .follow();
        assertThat(page.text()).contains("afsluttet den 7. juni 2023", "62929/23");
        assertThat(page.actions()).isEmpty();
        Answer told = app.as("member").get("/api/budget-follow-ups/" + month);
        assertThat(told.json().at("/overviews/0/text").asString()).isEqualTo("Kendes ikke endnu");
        assertThat(told.json().at("/overviews/0/deviationThousandDkk").isNull()).isTrue();
        assertThat(page.by().get("/budgetopfoelgninger").text()).contains("Budgetopfølgning", body);
    }

    @Test
    void anOverviewThatSomebodyElseGaveMeanwhileStaysChosen() {
        String path = "/budgetopfoelgninger/" + openedMonth();
        Shown first = Visitor.loggedIn(app.api(), "planner").get(path);
        Shown late = first.by().get(path);
        first.fillIn("giv-oversigt", Map.of("bodyCode", body, "text", "Den enes"))
                .follow();

        Shown refused = late.fillIn("giv-oversigt", Map.of("bodyCode", body, "text", "Den andens"));

        assertThat(refused.status()).as(refused.text()).isEqualTo(412);
        assertThat(refused.page().select(".versions").text()).contains("Udvalget " + body + ": Den enes");
        assertThat(refused.filled("giv-oversigt"))
                .containsEntry("bodyCode", body)
                .containsEntry("text", "Den andens");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/budget-corrections",
                "/api/budget-corrections/00000000-0000-0000-0000-000000000000",
                "/api/budget-follow-ups",
                "/api/budget-follow-ups/2023-05",
                "/budgetkorrektioner",
                "/budgetopfoelgninger"
            })
    void theBudgetIsNotPublic(String path) {
        assertThat(app.api().get(path).status()).isIn(401, 302);
        assertThat(app.as("subscriber")
                        .get(path.startsWith("/api") ? path : "/api/budget-corrections")
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/budget-corrections/00000000-0000-0000-0000-000000000000",
                "/api/budget-follow-ups/2023-13",
                "/api/budget-follow-ups/maj"
            })
    void whatIsNotThereIsNotFound(String path) {
        assertThat(app.as("planner").get(path).text("code")).isEqualTo("not-found");
    }

    private String registered(String title, long first, long second) {
        Answer answer =
                app.as("planner").post("/api/budget-corrections", """
                {"kind": "TECHNICAL_CORRECTION", "title": "%s", "budgetYear": 2025, "areaCode": "%s", "bodyCode": "%s",
                 "amounts": [{"year": 2025, "thousandDkk": %d}, {"year": 2026, "thousandDkk": %d}]}""".formatted(title, area, body, first, second));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        app.as("planner").getFrom(answer.position(), "/api/budget-corrections?limit=1");
        return answer.id();
    }

    private String openedMonth() {
        String month = newMonth();
        Answer answer = app.as("planner")
                .post("/api/budget-follow-ups", "{\"month\": \"%s\", \"title\": \"Opfølgning\"}".formatted(month));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        app.as("planner").getFrom(answer.position(), "/api/budget-follow-ups?limit=1");
        return month;
    }

    /** There is one a month, and the tests share a store. */
    private static String newMonth() {
        months++;
        return "2040-%02d".formatted(months);
    }

    private void done(String path, String json) {
        Answer answer = app.as("planner").post(path, json);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }
}
