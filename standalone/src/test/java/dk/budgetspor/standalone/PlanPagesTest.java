package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.standalone.Visitor.Shown;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The front page and the page of a plan, in a browser without JavaScript. */
@ExtendWith(RunningPages.class)
class PlanPagesTest {
    private final Api api;
    private final Given given;

    PlanPagesTest(Api api, Given given) {
        this.api = api;
        this.given = given;
    }

    @Test
    void aPlannerOpensAPlanAndIsShownIt() {
        Shown page = Visitor.loggedIn(api, "planner")
                .get("/")
                .fillIn("aabn", Map.of("title", "Plan Æ", "budgetYear", "2027", "budgetAgreement", "Aftale"))
                .follow();

        assertThat(page.page().select("h1").text()).isEqualTo("Plan Æ");
        assertThat(page.page().select("[role=status]").text()).isEqualTo("Planen er åbnet.");
        assertThat(page.actions()).containsExactly("opret-punkt", "vedtag", "luk");
    }

    @Test
    void aYearThatIsNoNumberIsToldBesideTheField() {
        Shown page = Visitor.loggedIn(api, "planner")
                .get("/")
                .fillIn("aabn", Map.of("title", "", "budgetYear", "næste", "budgetAgreement", "Aftale"));

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.filled("aabn")).containsEntry("budgetYear", "næste").containsEntry("budgetAgreement", "Aftale");
        assertThat(page.page().select("#aabn-budgetYear-fejl").text()).contains("rigtige form");
    }

    @Test
    void thePublicSeesAPlanFromItsAdoption() {
        String plan = openPlan();
        String item = given.itemOf(plan);
        Visitor anyone = Visitor.anonymous(api);

        assertThat(anyone.get("/planer/" + plan).status()).isEqualTo(404);
        assertThat(anyone.get("/punkter/" + item).status()).isEqualTo(404);
        assertThat(anyone.get("/").page().html()).doesNotContain(plan);

        Visitor planner = Visitor.loggedIn(api, "planner");
        Shown adopted = planner.get("/planer/" + plan)
                .fillIn("vedtag", Map.of("adoptedOn", "2021-12-14"))
                .follow();

        assertThat(adopted.actions()).containsExactly("opret-punkt", "luk");
        Shown seen = anyone.get("/planer/" + plan);
        assertThat(seen.text()).contains("vedtaget", "14. december 2021", "Driftsændringer i alt");
        assertThat(seen.actions()).isEmpty();
        assertThat(anyone.get("/").page().html()).contains(plan);
    }

    @Test
    void amountsAreTypedAndShownInTheDanishForm() {
        String plan = openPlan();

        Shown page = Visitor.loggedIn(api, "planner")
                .get("/planer/" + plan)
                .fillIn("opret-punkt", item("D-01", "-5.000"))
                .follow();

        assertThat(page.page().select("tr:contains(D-01) .amount"))
                .extracting(Element::text)
                .containsExactly("-5.000", "1.250.000", "", "0");
        assertThat(page.page().select("tr.total .amount").eachText()).containsExactly("-5.000", "1.250.000", "0", "0");
    }

    @Test
    void anItemThatIsRefusedKeepsWhatWasTyped() {
        String plan = openPlan();
        Visitor planner = Visitor.loggedIn(api, "planner");
        planner.get("/planer/" + plan).fillIn("opret-punkt", item("D-01", "1")).follow();

        Shown taken = planner.get("/planer/" + plan).fillIn("opret-punkt", item("D-01", "-5.000"));
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.page().select("#fejl a").text())
                .isEqualTo("Nummer: Nummeret D-01 er allerede brugt i planen.");
        assertThat(taken.filled("opret-punkt")).containsAllEntriesOf(item("D-01", "-5.000"));

        Shown wrong = taken.fillIn("opret-punkt", Map.of("amount-2023", "5,5 mio."));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.page().select("#fejl a").text()).startsWith("Beløb 2023: ");
        assertThat(wrong.page().select("#opret-punkt-amount-2023").attr("aria-invalid"))
                .isEqualTo("true");
        assertThat(wrong.filled("opret-punkt"))
                .containsEntry("amount-2023", "5,5 mio.")
                .containsEntry("number", "D-01");
    }

    @Test
    void aStalePlanShowsBothVersions() {
        String plan = openPlan();
        Shown opened = Visitor.loggedIn(api, "planner").get("/planer/" + plan);
        Answer adopted = given.adopt(plan);
        api.as("planner").getFrom(adopted.position(), "/api/plans/" + plan);

        Shown stale = opened.fillIn("luk", Map.of("reason", "Slut"));

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.page().select(".versions").text())
                .contains("Da du åbnede siden Version 0 Status åben", "Nu Version 1 Status vedtaget");
        assertThat(stale.fillIn("luk", Map.of()).follow().actions()).isEmpty();
    }

    @Test
    void aLongPlanIsSpreadOverPagesWithTheSumsOfAllOfIt() {
        String plan = given.plan();
        String area = given.area();
        Answer last = IntStream.rangeClosed(1, 201)
                .mapToObj(number -> given.createItem(plan, "N%03d".formatted(number), area))
                .reduce((one, other) -> other)
                .orElseThrow();
        api.as("planner").getFrom(last.position(), "/api/plans/" + plan);
        Visitor auditor = Visitor.loggedIn(api, "auditor");

        Shown first = auditor.get("/planer/" + plan);
        Shown second =
                auditor.get(first.page().select("a:contains(De næste punkter)").attr("href"));

        assertThat(first.page().select("tbody td.code")).hasSize(200);
        assertThat(second.page().select("tbody td.code").eachText()).containsExactly("N201");
        assertThat(second.page().expectFirst("tr.total .amount").text()).isEqualTo("-100.500");
    }

    @Test
    void theItemsOfAPlanAreFilteredByAFormThatKeepsWhatWasChosen() {
        String plan = given.adoptedPlan();
        String project = given.project(plan);
        String item = given.itemOf(plan);
        Answer treated = given.planTreatment(item, RunningPages.OWN_BODY);
        api.as("planner").getFrom(treated.position(), "/api/plan-items/" + item);
        Visitor anyone = Visitor.anonymous(api);

        Shown all = anyone.get("/planer/" + plan);
        assertThat(all.page().select("#antal").text()).isEqualTo("2 punkter");
        assertThat(all.page().select("tr:contains(Eget), .treatment").text()).isEqualTo("EGEU 11. maj 2022");
        assertThat(all.page()
                        .select("section[aria-labelledby=fordeling] tbody tr")
                        .eachText())
                .containsExactly("planlagt -1.000 0 0 0");

        Shown treatedOnly = anyone.get("/planer/" + plan + "?kind=&status=PLANNED&body=" + RunningPages.OWN_BODY
                + "&area=&focus=false&text=EFFEKT");
        assertThat(treatedOnly.page().select("#antal").text()).isEqualTo("1 punkt");
        assertThat(treatedOnly.page().html()).contains("/punkter/" + item).doesNotContain("/punkter/" + project);
        assertThat(treatedOnly
                        .page()
                        .select("form[role=search] option[selected]")
                        .eachAttr("value"))
                .containsExactly("PLANNED", RunningPages.OWN_BODY, "false");
        assertThat(treatedOnly.page().select("form[role=search] [name=text]").val())
                .isEqualTo("EFFEKT");
        assertThat(treatedOnly.page().select("tr.total")).isEmpty();

        Shown none = anyone.get("/planer/" + plan + "?text=findes-ikke");
        assertThat(none.page().select("#antal").text()).isEqualTo("0 punkter");
        assertThat(anyone.get("/planer/" + plan + "?kind=HUS").status()).isEqualTo(400);
        assertThat(anyone.get("/planer/" + plan + "?text=%00").status()).isEqualTo(400);
    }

    @Test
    void aFilterStaysFromOnePageToTheNext() {
        String plan = given.plan();
        String area = given.area();
        Answer last = IntStream.rangeClosed(1, 202)
                .mapToObj(number -> given.createItem(plan, (number == 1 ? "M" : "N") + "%03d".formatted(number), area))
                .reduce((one, other) -> other)
                .orElseThrow();
        api.as("planner").getFrom(last.position(), "/api/plans/" + plan);

        Shown first = Visitor.loggedIn(api, "auditor").get("/planer/" + plan + "?text=n");
        Shown filtered = Visitor.loggedIn(api, "auditor").get("/planer/" + plan + "?area=" + area + "&text=N2");

        assertThat(first.page().select("a:contains(De næste punkter)").attr("href"))
                .contains("text=n&after=");
        assertThat(filtered.page().select("#antal").text()).isEqualTo("3 punkter");
        assertThat(filtered.page().select("a:contains(De næste punkter)")).isEmpty();
    }

    /** A plan that can already be seen. */
    private String openPlan() {
        String plan = given.plan();
        Await.until(
                "the plan is seen",
                () -> api.as("planner").get("/api/plans/" + plan).status() == 200);
        return plan;
    }

    private Map<String, String> item(String number, String amount) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "number", number,
                "title", "Nyt <punkt>",
                "kind", "CAPITAL_PROJECT",
                "treatment", "POLITICAL",
                "areaCode", RunningPages.OWN_AREA,
                "description", "Første linje\nAnden linje",
                "amount-2022", amount,
                "amount-2023", "1.250.000",
                "amount-2024", "",
                "amount-2025", "0"));
        fields.put("process", "");
        return fields;
    }
}
