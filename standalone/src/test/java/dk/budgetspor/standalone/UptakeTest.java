package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.standalone.Visitor.Shown;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A committee takes a plan up, which everybody sees once the minutes are complete; over HTTP and as a page. */
@ExtendWith(Running.Shared.class)
class UptakeTest {
    private final Running app;
    private final String plan;
    private final String body;

    UptakeTest(Running app) {
        this.app = app;
        this.plan = app.given().adoptedPlan();
        this.body = app.given().body();
    }

    @Test
    void aCommitteeHasNotTakenThePlanUpBeforeItsMinutesSaySo() {
        Meeting meeting = Meeting.of(app, body, "2022-02-01", "09:00", "12:00");
        String point = meeting.point("Udmøntningsplanen", "");
        meeting.done("publish-agenda", "{}");
        meeting.done("open", "{}");
        String decision =
                meeting.done("record-decision", """
                {"agendaItemId": "%s", "decidedOn": "2022-02-01", "outcome": "DISCUSSED", "text": "Drøftet.", "planIds": ["%s"]}""".formatted(point, plan)).text("decisionId");
        meeting.done("hold", "{\"endedAt\": \"12:00\"}");
        assertThat(own(app.api()).path("meetings").isEmpty()).isTrue();
        assertThat(own(app.as("executive")).path("meetings").size()).isEqualTo(1);
        assertThat(page().text()).contains("Ingen udvalg har taget planen op endnu.");
        assertThat(missing()).contains("Udvalget " + body);

        meeting.done("complete-minutes", "{}");

        JsonNode taken = own(app.api());
        assertThat(taken.path("kind").asString()).isEqualTo("STANDING_COMMITTEE");
        JsonNode told = taken.path("meetings").get(0);
        assertThat(told.path("meetingId").asString()).isEqualTo(meeting.id());
        assertThat(told.path("decisionId").asString()).isEqualTo(decision);
        assertThat(told.path("decidedOn").asString()).isEqualTo("2022-02-01");
        assertThat(told.path("outcome").asString()).isEqualTo("DISCUSSED");
        Shown page = page();
        assertThat(page.page().select("table").text())
                .contains("Udvalget " + body, "1. februar 2022: Udmøntningsplanen");
        assertThat(page.page().select("table a[href=/beslutninger/" + decision + "]"))
                .hasSize(1);
        assertThat(missing()).doesNotContain("Udvalget " + body);
        assertThat(page.by().get("/planer/" + plan).page().select("a[href=/planer/" + plan + "/behandling]"))
                .hasSize(1);
    }

    @Test
    void aPlanThatIsNotAdoptedIsNotThereForThePublic() {
        String draft = app.given().plan();
        app.as("planner").getFrom(app.lastPosition(), "/api/plans/" + draft);

        assertThat(app.api().get("/api/plans/" + draft + "/uptake").text("code"))
                .isEqualTo("not-found");
        assertThat(Visitor.anonymous(app.api())
                        .get("/planer/" + draft + "/behandling")
                        .status())
                .isEqualTo(404);
        assertThat(app.as("member").get("/api/plans/" + draft + "/uptake").status())
                .isEqualTo(200);
        assertThat(app.as("member")
                        .get("/api/plans/" + UUID.randomUUID() + "/uptake")
                        .text("code"))
                .isEqualTo("not-found");
    }

    private JsonNode own(Api api) {
        return api.getFrom(app.lastPosition(), "/api/plans/" + plan + "/uptake").items().stream()
                .filter(each -> each.path("bodyCode").asString().equals(body))
                .findFirst()
                .orElseThrow();
    }

    private Shown page() {
        return Visitor.anonymous(app.api()).get("/planer/" + plan + "/behandling");
    }

    private List<String> missing() {
        return page().page().select("ul[aria-labelledby=mangler] li").eachText();
    }
}
