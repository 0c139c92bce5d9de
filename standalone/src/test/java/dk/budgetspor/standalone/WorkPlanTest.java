package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.kernel.planning.CommitteeTreatmentMoved;
import dk.budgetspor.kernel.planning.CommitteeTreatmentPlanned;
import dk.budgetspor.standalone.Visitor.Shown;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The work plan of a committee, over HTTP and as a page. */
@ExtendWith(Running.Shared.class)
class WorkPlanTest {
    private static final LocalDate MARCH = LocalDate.of(2022, 3, 1);

    private final Running app;
    private final Told told;
    private final String body;
    private final String plan;

    WorkPlanTest(Running app) {
        this.app = app;
        this.told = new Told(app);
        this.body = app.given().body();
        this.plan = app.given().adoptedPlan();
    }

    @Test
    void aCommitteeIsToldWhatItHasAheadByDate() {
        String later = treated(plan, MARCH.plusDays(7));
        String awaiting = treated(plan, null);
        String first = treated(plan, MARCH);

        Answer answer = app.api().getFrom(app.lastPosition(), "/api/bodies/" + body.toLowerCase() + "/work-plan");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.text("bodyCode")).isEqualTo(body);
        assertThat(answer.json().path("next").isNull()).isTrue();
        assertThat(ids(answer)).containsExactly(first, later, awaiting);
        assertThat(answer.items().get(2).path("indicativeDate").isNull()).isTrue();
        assertThat(answer.items().get(2).path("slippageDays").isNull()).isTrue();
        assertThat(answer.items().get(0).propertyNames())
                .containsExactlyInAnyOrder(
                        "planItemId",
                        "number",
                        "title",
                        "status",
                        "areaCode",
                        "purpose",
                        "indicativeDate",
                        "originalDate",
                        "slippageDays");
        assertThat(answer.json().path("entries").findValuesAsString("kind"))
                .containsExactly("TREATMENT", "TREATMENT", "TREATMENT");
    }

    @Test
    void theNextPageBeginsWhereTheOneBeforeEnds() {
        List<String> all = List.of(
                treated(plan, MARCH), treated(plan, MARCH.plusDays(1)), treated(plan, null), treated(plan, null));

        Answer first = app.as("planner").getFrom(app.lastPosition(), "/api/bodies/" + body + "/work-plan?limit=3");
        Answer second = app.as("planner").get(first.text("next"));

        assertThat(ids(first)).hasSize(3);
        assertThat(ids(second)).hasSize(1);
        assertThat(all).containsAll(ids(first)).containsAll(ids(second));
    }

    @Test
    void thePublicSeesNothingOfAPlanThatIsNotAdopted() {
        treated(app.given().plan(), MARCH);

        assertThat(app.api()
                        .getFrom(app.lastPosition(), "/api/bodies/" + body + "/work-plan")
                        .items())
                .isEmpty();
        assertThat(Visitor.anonymous(app.api()).get("/udvalg").page().html()).doesNotContain("/udvalg/" + body + "/");
        assertThat(app.as("planner").get("/api/bodies/" + body + "/work-plan").items())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "404, not-found, /api/bodies/NIX/work-plan",
        "404, not-found, /api/bodies/%20/work-plan",
        "400, malformed-request, /api/bodies/{body}/work-plan?limit=0",
        "400, malformed-request, /api/bodies/{body}/work-plan?limit=x",
        "400, invalid-cursor, /api/bodies/{body}/work-plan?after=x"
    })
    void nonsenseIsRefused(int status, String code, String path) {
        Answer answer = app.api().get(path.replace("{body}", body));

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.text("code")).isEqualTo(code);
        int page = Visitor.anonymous(app.api())
                .get("/udvalg/" + (status == 404 ? "NIX" : body) + "/arbejdsplan?after=x")
                .status();
        assertThat(page).isEqualTo(status);
    }

    @Test
    void aCodeWithDanishLettersStandsInTheAddressOfTheNextPage() {
        app.as("administrator").post("/api/bodies", """
                {"code": "ÆØÅ", "name": "Æ-udvalget", "kind": "STANDING_COMMITTEE"}""");
        for (int i = 0; i < 2; i++) {
            plan(app.given().itemOf(plan), plan, "ÆØÅ", MARCH);
        }
        String path = "/api/bodies/" + URLEncoder.encode("ÆØÅ", StandardCharsets.UTF_8) + "/work-plan";

        Answer first = app.api().getFrom(app.lastPosition(), path + "?limit=1");

        assertThat(first.text("next")).startsWith(path);
        assertThat(app.api().get(first.text("next")).items()).hasSize(1);
    }

    @Test
    void thePageGroupsByMonthAndSaysHowFarADateHasSlipped() {
        String putOff = treated(plan, MARCH);
        move(putOff, MARCH, MARCH.plusDays(28));
        move(treated(plan, MARCH.plusDays(1)), MARCH.plusDays(1), MARCH);
        String lost = treated(plan, MARCH);
        move(lost, MARCH, null);
        treated(plan, LocalDate.of(2022, 5, 2));
        app.api().getFrom(app.lastPosition(), "/api/bodies/" + body + "/work-plan");
        Visitor anyone = Visitor.anonymous(app.api());

        Shown page = anyone.get("/udvalg/" + body + "/arbejdsplan");

        assertThat(page.page().select("h1").text()).isEqualTo("Arbejdsplan for Udvalget " + body);
        assertThat(page.page().select("tr.group").eachText())
                .containsExactly("Marts 2022", "Maj 2022", "Afventer dato");
        assertThat(page.page().select(".slippage").eachText())
                .containsExactly(
                        "rykket 1 dag frem (var oprindeligt 2. marts 2022)",
                        "flyttet 28 dage (var oprindeligt 1. marts 2022)",
                        "var oprindeligt 1. marts 2022");
        assertThat(page.page().select("a[href=/punkter/" + putOff + "]")).hasSize(1);
        assertThat(page.page().select(".d-print-block").text()).startsWith("Udskrevet den ");
        assertThat(anyone.get("/udvalg").page().select("a[href=/udvalg/" + body + "/arbejdsplan]"))
                .hasSize(1);
    }

    private String treated(String ofPlan, @Nullable LocalDate date) {
        String item = app.given().itemOf(ofPlan);
        plan(item, ofPlan, body, date);
        return item;
    }

    private void plan(String item, String ofPlan, String committee, @Nullable LocalDate date) {
        told.tell(new CommitteeTreatmentPlanned(Told.id(item), Told.id(ofPlan), committee, date, "Drøftelse"));
    }

    private void move(String item, LocalDate from, @Nullable LocalDate to) {
        told.tell(new CommitteeTreatmentMoved(Told.id(item), Told.id(plan), body, from, to, "Flyttet"));
    }

    private static List<String> ids(Answer answer) {
        return answer.items().stream()
                .map(item -> item.path("planItemId").asString())
                .toList();
    }
}
