package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.kernel.planning.CommitteeTreatmentPlanned;
import dk.budgetspor.kernel.planning.KickOffMeetingPlanned;
import dk.budgetspor.kernel.planning.PlanItemProgressReported;
import dk.budgetspor.kernel.planning.PresentationPlanned;
import dk.budgetspor.kernel.planning.StrategicFocusGiven;
import dk.budgetspor.kernel.planning.TrafficLight;
import dk.budgetspor.standalone.Visitor.Shown;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The strategic overlay of a plan, over HTTP and as a page. */
@ExtendWith(Running.Shared.class)
class StrategicPlanTest {
    private static final LocalDate MARCH = LocalDate.of(2022, 3, 1);

    private final Running app;
    private final Told told;
    private final String plan;

    StrategicPlanTest(Running app) {
        this.app = app;
        this.told = new Told(app);
        this.plan = app.given().adoptedPlan();
    }

    @Test
    void itemsInFocusAreToldWithTheirRationaleLinksAndTiming() {
        app.given().itemOf(plan);
        String item = inFocus(11, 4);

        Answer answer = app.api().getFrom(app.lastPosition(), "/api/plans/" + plan + "/strategic");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("next").isNull()).isTrue();
        assertThat(answer.items()).hasSize(1);
        var told = answer.items().get(0);
        assertThat(told.path("planItemId").asString()).isEqualTo(item);
        assertThat(told.path("strategicFocus").path("rationale").asString()).isEqualTo("Særligt vigtig");
        assertThat(told.path("strategicFocus")
                        .path("sustainableDevelopmentGoals")
                        .size())
                .isEqualTo(2);
        assertThat(told.path("treatments").get(0).path("bodyCode").asString()).isEqualTo("ØK");
        assertThat(told.path("presentationOn").asString()).isEqualTo("2022-03-01");
        assertThat(told.path("presenter").asString()).isEqualTo("Direktøren");
        assertThat(told.path("kickOffOn").isNull()).isTrue();
        assertThat(told.path("latestProgress").path("light").asString()).isEqualTo("GREEN");
    }

    @Test
    void thePageShowsItemsAndAnIndexByGoal() {
        String item = inFocus(11, 4);
        told.tell(new KickOffMeetingPlanned(id(item), id(plan), null, MARCH, "Skoleledere"));
        inFocus(11);
        app.api().getFrom(app.lastPosition(), "/api/plans/" + plan + "/strategic");
        Visitor anyone = Visitor.anonymous(app.api());

        Shown page = anyone.get("/planer/" + plan + "/strategisk");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select(".goals li")).hasSize(2);
        assertThat(page.page().select(".goals li").get(0).text()).matches("Mål 4, Kvalitetsuddannelse: T\\d+");
        assertThat(page.page().select(".goals li").get(1).text())
                .matches("Mål 11, Bæredygtige byer og lokalsamfund: T\\d+, T\\d+");
        assertThat(page.text())
                .contains(
                        "Særligt vigtig",
                        "1. marts 2022 ved Direktøren",
                        "1. marts 2022 med Skoleledere",
                        "Effekt: Målbar");
        assertThat(page.page().select("a[href=/punkter/" + item + "]")).hasSize(1);
        assertThat(page.page().select("a[href=#punkt-" + item + "]")).hasSize(2);
        assertThat(anyone.get("/planer/" + plan).page().select("a[href=/planer/" + plan + "/strategisk]"))
                .hasSize(1);
    }

    @Test
    void aPlanIsNotPublicBeforeItsAdoption() {
        String draft = app.given().plan();
        app.as("planner").getFrom(app.lastPosition(), "/api/plans/" + draft);

        assertThat(app.api().get("/api/plans/" + draft + "/strategic").status()).isEqualTo(404);
        assertThat(Visitor.anonymous(app.api())
                        .get("/planer/" + draft + "/strategisk")
                        .status())
                .isEqualTo(404);
        assertThat(app.as("member").get("/api/plans/" + draft + "/strategic").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "404, not-found, /api/plans/nonsense/strategic",
        "404, not-found, /api/plans/00000000-0000-0000-0000-000000000000/strategic",
        "400, malformed-request, /api/plans/{plan}/strategic?limit=201",
        "400, invalid-cursor, /api/plans/{plan}/strategic?after=x"
    })
    void nonsenseIsRefused(int status, String code, String path) {
        app.api().getFrom(app.lastPosition(), "/api/plans");
        Answer answer = app.api().get(path.replace("{plan}", plan));

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.text("code")).isEqualTo(code);
    }

    private String inFocus(Integer... goals) {
        String item = app.given().itemOf(plan);
        told.tell(new StrategicFocusGiven(
                id(item),
                id(plan),
                null,
                "Særligt vigtig",
                null,
                List.of(goals),
                null,
                List.of("Det blå og det grønne"),
                null,
                List.of("Planstrategi"),
                null,
                List.of()));
        told.tell(new CommitteeTreatmentPlanned(id(item), id(plan), "ØK", MARCH, ""));
        told.tell(new PresentationPlanned(id(item), id(plan), null, MARCH, "Direktøren"));
        told.tell(new PlanItemProgressReported(id(item), id(plan), MARCH, TrafficLight.GREEN, "", "Målbar", ""));
        return item;
    }

    private static UUID id(String text) {
        return Told.id(text);
    }
}
