package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.kernel.planning.CommitteeTreatmentPlanned;
import dk.budgetspor.standalone.Visitor.Shown;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is missing or late, over HTTP and as a page. */
@ExtendWith(Running.Shared.class)
class ExceptionsTest {
    private final Running app;
    private final String plan;
    private final String area;
    private final String body;

    ExceptionsTest(Running app) {
        this.app = app;
        this.plan = app.given().plan();
        this.area = app.given().area();
        this.body = app.given().body();
    }

    @Test
    void whatIsMissingOrLateIsToldByKind() {
        String alone = item();
        String undated = treated(null);
        String late = treated(LocalDate.of(2022, 3, 1));

        Answer answer = app.as("planner").getFrom(app.lastPosition(), "/api/exceptions?area=" + area);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.items())
                .extracting(each -> each.path("kind").asString() + " "
                        + each.path("planItemId").asString())
                .containsExactly(
                        "COMMITTEE_WITHOUT_DATE " + undated,
                        "DATE_PASSED " + late,
                        "POLITICAL_WITHOUT_COMMITTEE " + alone);
        assertThat(answer.items().get(1).path("date").asString()).isEqualTo("2022-03-01");
        assertThat(answer.items().get(1).path("bodyCode").asString()).isEqualTo(body);
        assertThat(answer.items().get(2).path("bodyCode").isNull()).isTrue();
        assertThat(answer.items().get(2).path("date").isNull()).isTrue();
        assertThat(answer.items().get(2).path("planId").asString()).isEqualTo(plan);
    }

    @Test
    void theNextPageKeepsTheFilter() {
        treated(null);
        treated(null);
        String path = "/api/exceptions?limit=1&kind=COMMITTEE_WITHOUT_DATE&area=" + area + "&body=" + body;

        Answer first = app.as("auditor").getFrom(app.lastPosition(), path);
        Answer second = app.as("auditor").get(first.text("next"));

        assertThat(second.items()).hasSize(1).isNotEqualTo(first.items());
        assertThat(second.json().path("next").isNull()).isTrue();
    }

    @Test
    void theHeadOfAnAreaSeesOwnAreasOnly() {
        String own = item();
        String other = app.given().itemOf(plan);
        Api head = app.api().withToken(new Tokens(app).of(List.of("AREA_MANAGER"), List.of(area)));

        Answer answer = head.getFrom(app.lastPosition(), "/api/exceptions?limit=200");

        assertThat(answer.text()).contains(own).doesNotContain(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind=NONSENSE", "kind=0", "limit=0", "area=%00", "body=%01"})
    void nonsenseIsRefused(String parameter) {
        Answer answer = app.as("planner").get("/api/exceptions?" + parameter);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.text("code")).isEqualTo("malformed-request");
    }

    @Test
    void aCursorThatIsNoneIsRefused() {
        assertThat(app.as("planner").get("/api/exceptions?after=x").text("code"))
                .isEqualTo("invalid-cursor");
    }

    @Test
    void thePageGroupsByKindWithCountsAndLeadsToTheItems() {
        String alone = item();
        treated(LocalDate.of(2022, 3, 1));
        treated(LocalDate.of(2022, 3, 2));
        app.as("planner").getFrom(app.lastPosition(), "/api/exceptions");
        Visitor planner = Visitor.loggedIn(app.api(), "planner");

        Shown page = planner.get("/undtagelser?kind=&body=&area=" + area);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("h2").eachText())
                .containsExactly("Dato overskredet (2)", "Politisk behandling uden udvalg (1)");
        assertThat(page.page().select("a[href=/punkter/" + alone + "]")).hasSize(1);
        assertThat(page.text()).contains("1. marts 2022", "Udvalget " + body);
        assertThat(page.page().select("#area option[selected]").eachAttr("value"))
                .containsExactly(area);
        assertThat(planner.get("/undtagelser?kind=NONSENSE").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"planner, true, 200", "secretary, true, 200", "member, false, 403", "administrator, false, 403"})
    void theMenuLeadsThereWhoMayGo(String user, boolean shown, int status) {
        Visitor visitor = Visitor.loggedIn(app.api(), user);

        assertThat(visitor.get("/").page().select("nav a[href=/undtagelser]").isEmpty())
                .isEqualTo(!shown);
        assertThat(visitor.get("/").page().select("nav a[href=/udvalg]")).hasSize(1);
        assertThat(visitor.get("/undtagelser").status()).isEqualTo(status);
    }

    @Test
    void whoIsNotLoggedInIsAskedTo() {
        Shown page = Visitor.anonymous(app.api()).get("/undtagelser");

        assertThat(page.status()).isEqualTo(302);
        assertThat(page.location()).endsWith("/login");
    }

    private String item() {
        return app.given().createItem(plan, app.given().newCode(), area).id();
    }

    private String treated(@Nullable LocalDate date) {
        String item = item();
        new Told(app).tell(new CommitteeTreatmentPlanned(Told.id(item), Told.id(plan), body, date, ""));
        return item;
    }
}
