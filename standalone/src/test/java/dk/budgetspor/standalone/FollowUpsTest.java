package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.budgetspor.standalone.Visitor.Shown;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A decision obliges an area and a body; they are listed, corrected and closed, over HTTP and from the page. */
@ExtendWith(Running.Shared.class)
class FollowUpsTest {
    private static final String CLOSE = "afslut-opfoelgning";

    private final Running app;
    private final String body;
    private final String area;
    private Meeting meeting;
    private String decision;

    FollowUpsTest(Running app) {
        this.app = app;
        this.body = app.given().body();
        this.area = app.given().area();
    }

    /** One of the area that is late, and one of the body that is not. */
    @BeforeEach
    void aDecisionThatObliges() {
        meeting = Meeting.of(app, body, "2021-12-07", "09:00", "12:00");
        String point = meeting.point("Udmøntningsplan", "");
        meeting.done("publish-agenda", "{}");
        meeting.done("open", "{}");
        decision = meeting.done("record-decision", """
                {"agendaItemId": "%s", "decidedOn": "2021-12-07", "outcome": "ENDORSED_WITH_REMARKS", "text": "Tiltrådt.",
                 "remarks": [%s, %s, {"text": "Ingen opfølgning"}]}""".formatted(
                        point, ofArea("Der gives status", "2022-06-30"), ofBody("Planen tages op", "2999-12-31")))
                .text("decisionId");
        meeting.done("hold", "{\"endedAt\": \"12:00\"}");
    }

    @Test
    void everybodySeesThemOnceTheMinutesAreCompleteAndTheLateOneFirst() {
        assertThat(list(app.api(), "?body=" + body)).isEmpty();
        assertThat(list(app.as("planner"), "?body=" + body)).hasSize(2);

        meeting.done("complete-minutes", "{}");

        List<JsonNode> open = list(app.api(), "?body=" + body);
        assertThat(open)
                .extracting(
                        each -> each.path("text").asString(),
                        each -> each.path("dueOn").asString(),
                        each -> each.path("late").asBoolean())
                .containsExactly(
                        tuple("Der gives status", "2022-06-30", true), tuple("Planen tages op", "2999-12-31", false));
        assertThat(open.get(0).path("decisionId").asString()).isEqualTo(decision);
        assertThat(open.get(0).path("meetingId").asString()).isEqualTo(meeting.id());
        assertThat(open.get(0).path("decidedBy").asString()).isEqualTo(body);
        assertThat(open.get(0).path("areaCode").asString()).isEqualTo(area);
        assertThat(open.get(0).path("bodyCode").isNull()).isTrue();
        assertThat(open.get(0).path("closedOn").isNull()).isTrue();
        assertThat(list(app.api(), "?state=late&area=" + area)).hasSize(1);
        assertThat(list(app.api(), "?state=closed&area=" + area)).isEmpty();
    }

    @Test
    void whoIsObligedClosesItAndItSaysHowItEnded() {
        meeting.done("complete-minutes", "{}");
        String followUp =
                list(app.api(), "?area=" + area).get(0).path("followUpId").asString();
        Api head = app.api().withToken(new Tokens(app).of(List.of("AREA_MANAGER"), List.of(area)));

        assertThat(head.post("/api/follow-ups/" + followUp + "/close", "{\"note\": \"Status er givet\"}")
                        .status())
                .isEqualTo(200);

        assertThat(list(app.api(), "?area=" + area)).isEmpty();
        List<JsonNode> closed = list(app.api(), "?state=closed&area=" + area);
        assertThat(closed)
                .extracting(each -> each.path("closedNote").asString())
                .containsExactly("Status er givet");
        assertThat(closed.get(0).path("closedOn").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(closed.get(0).path("late").asBoolean()).isFalse();
    }

    @Test
    void aCorrectionDropsAndMoves() {
        meeting.done("complete-minutes", "{}");
        meeting.done("correct-decision", """
                {"decisionId": "%s", "decidedOn": "2021-12-07", "outcome": "ENDORSED_WITH_REMARKS", "text": "Tiltrådt.",
                 "remarks": [%s], "reason": "Skrivefejl"}""".formatted(decision, ofBody("Planen tages op", "2998-01-31")));

        assertThat(list(app.api(), "?body=" + body))
                .extracting(each -> each.path("dueOn").asString())
                .containsExactly("2998-01-31");
    }

    @Test
    void theNextPageKeepsTheFilter() {
        meeting.done("complete-minutes", "{}");
        app.api().getFrom(app.lastPosition(), "/api/follow-ups");

        Answer first = app.api().get("/api/follow-ups?limit=1&body=" + body);
        Answer second = app.api().get(first.text("next"));

        assertThat(second.items()).hasSize(1).isNotEqualTo(first.items());
        assertThat(second.json().path("next").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"state=nonsense", "state=OPEN", "limit=0", "body=%00", "area=%01"})
    void nonsenseIsRefused(String parameter) {
        Answer answer = app.api().get("/api/follow-ups?" + parameter);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.text("code")).isEqualTo("malformed-request");
        assertThat(app.api().get("/api/follow-ups?after=x").text("code")).isEqualTo("invalid-cursor");
    }

    @Test
    void thePageShowsWhatIsLateFirstAndLeadsToTheDecisions() {
        meeting.done("complete-minutes", "{}");
        list(app.api(), "");
        Visitor anyone = Visitor.anonymous(app.api());

        Shown page = anyone.get("/opfoelgninger?body=" + body);

        assertThat(page.page().select("h2").eachText()).containsExactly("Frist overskredet", "Åbne");
        assertThat(page.text())
                .containsSubsequence(
                        "30. juni 2022",
                        "Udvalget " + body + ", 7. december 2021",
                        "Der gives status",
                        "Området " + area);
        assertThat(page.page().select("tbody a").eachAttr("href"))
                .containsExactly("/beslutninger/" + decision, "/beslutninger/" + decision);
        assertThat(page.actions()).isEmpty();
        assertThat(page.page().select("nav[aria-label=Hovedmenu] a[href=/opfoelgninger]"))
                .hasSize(1);
        assertThat(anyone.get("/opfoelgninger?state=closed&body=" + body).text())
                .contains("Der er ingen opfølgninger at vise.");
        assertThat(anyone.get("/opfoelgninger?state=nonsense").status()).isEqualTo(400);
    }

    @Test
    void oneIsClosedFromThePageAndWhatWasTypedStaysWhereItIsRefused() {
        meeting.done("complete-minutes", "{}");
        list(app.api(), "");
        Visitor planner = Visitor.loggedIn(app.api(), "planner");
        Shown page = planner.get("/opfoelgninger?area=" + area);
        Shown chosen = planner.get(
                page.page().select("a:contains(Afslut: Der gives status)").attr("href"));
        assertThat(chosen.page().select("details[open] #form-" + CLOSE)).hasSize(1);
        assertThat(chosen.filled(CLOSE)).containsKey("followUpId").doesNotContainEntry("followUpId", "");

        Shown refused = chosen.fillIn(CLOSE, Map.of("note", " "));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.page().select("#fejl a").attr("href")).isEqualTo("#" + CLOSE + "-note");
        assertThat(refused.filled(CLOSE))
                .containsEntry("followUpId", chosen.filled(CLOSE).get("followUpId"));
        Shown unchosen = page.fillIn(CLOSE, Map.of("note", "Status er givet", "followUpId", ""));
        assertThat(unchosen.page().select("#fejl a").attr("href")).isEqualTo("#" + CLOSE + "-followUpId");
        assertThat(unchosen.filled(CLOSE)).containsEntry("note", "Status er givet");
        Shown closed = refused.fillIn(CLOSE, Map.of("note", "Status er givet"));
        assertThat(closed.location()).endsWith("/opfoelgninger?area=" + area);

        Shown after = planner.get("/opfoelgninger?area=" + area);
        assertThat(after.page().select("[role=status]").text()).isEqualTo("Opfølgningen er afsluttet.");
        assertThat(after.page().select("h2").eachText()).containsExactly("Senest afsluttede");
        assertThat(after.text()).contains("Status er givet");
        assertThat(after.actions()).isEmpty();
        assertThat(planner.get("/opfoelgninger?state=closed&area=" + area).text())
                .contains("Status er givet");
    }

    @ParameterizedTest
    @CsvSource({"area-manager, true", "secretary, true", "planner, false", "member, false"})
    void theMenuTellsWhoIsObligedThatSomethingIsLate(String user, boolean told) {
        // the example users are heads of every area and secretaries of every body
        meeting.done("correct-decision", """
                {"decisionId": "%s", "decidedOn": "2021-12-07", "outcome": "ENDORSED_WITH_REMARKS", "text": "Tiltrådt.",
                 "remarks": [%s, %s], "reason": "Skrivefejl"}""".formatted(
                        decision, ofArea("Der gives status", "2022-06-30"), ofBody("Planen tages op", "2022-06-30")));
        meeting.done("complete-minutes", "{}");
        list(app.api(), "");

        Shown front = Visitor.loggedIn(app.api(), user).get("/");

        assertThat(front.page().select("a[href=/opfoelgninger] .waiting").isEmpty())
                .isEqualTo(!told);
    }

    @Test
    void onlyThoseWhoMayCloseOneSendTheForm() {
        Visitor member = Visitor.loggedIn(app.api(), "member");
        assertThat(member.get("/opfoelgninger").actions()).isEmpty();
        String csrf = member.get("/").page().select("[name=_csrf]").attr("value");

        assertThat(member.post("/opfoelgninger", Map.of("handling", CLOSE, "_csrf", csrf))
                        .status())
                .isEqualTo(403);
    }

    private String ofArea(String text, String dueOn) {
        return "{\"text\": \"%s\", \"followUp\": {\"areaCode\": \"%s\", \"dueOn\": \"%s\"}}"
                .formatted(text, area, dueOn);
    }

    private String ofBody(String text, String dueOn) {
        return "{\"text\": \"%s\", \"followUp\": {\"bodyCode\": \"%s\", \"dueOn\": \"%s\"}}"
                .formatted(text, body, dueOn);
    }

    private List<JsonNode> list(Api api, String query) {
        Answer answer = api.getFrom(app.lastPosition(), "/api/follow-ups" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.items();
    }
}
