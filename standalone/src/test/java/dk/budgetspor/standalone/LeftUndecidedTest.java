package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.budgetspor.standalone.Visitor.Shown;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What meetings left undecided, unsigned, refused or not followed up stands among the exceptions until it is settled. */
@Timeout(120)
@ExtendWith(Running.Shared.class)
class LeftUndecidedTest {
    private final Running app;
    private final Given given;
    private final Automations automations;

    LeftUndecidedTest(Running app) {
        this.app = app;
        this.given = app.given();
        this.automations = new Automations(app);
    }

    @Test
    void aPointIsAnExceptionFromTheEndOfTheMeetingUntilItIsNoted() {
        Meeting meeting = Meeting.of(app, given.body(), "2024-03-20", "10:00", "13:00");
        String point = meeting.point("Punkter til behandling", "");
        String decided = meeting.subPoint(point, "Styringsanalyse", "11:35");
        String open = meeting.subPoint(point, "Gennemgang af kommende møder", "12:45");
        meeting.done("publish-agenda", "{}");
        meeting.done("open", "{}");
        note(meeting, decided);
        assertThat(exceptions(meeting)).isEmpty();

        meeting.done("hold", "{\"endedAt\": \"13:00\"}");

        List<JsonNode> found = exceptions(meeting);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).path("kind").asString()).isEqualTo("ITEM_WITHOUT_DECISION");
        assertThat(found.get(0).path("agendaItemId").asString()).isEqualTo(open);
        assertThat(found.get(0).path("meetingId").asString()).isEqualTo(meeting.id());
        assertThat(found.get(0).path("number").asString()).isEqualTo("1.2");
        assertThat(found.get(0).path("date").asString()).isEqualTo("2024-03-20");
        assertThat(found.get(0).path("planItemId").isNull()).isTrue();
        Shown page = Visitor.loggedIn(app.api(), "secretary").get("/undtagelser?body=" + bodyOf(meeting));
        assertThat(page.page().select("h2").eachText()).containsExactly("Punkt uden beslutning (1)");
        Shown item = page.by().get(page.page().select("tbody a").attr("href"));
        assertThat(item.page().select("h1").text()).isEqualTo("1.2. Gennemgang af kommende møder");
        assertThat(item.actions()).contains("bemaerk");
        note(meeting, open);
        assertThat(exceptions(meeting)).isEmpty();
    }

    @Test
    void minutesAreAnExceptionUntilTheMembersHaveSigned() {
        String body = given.body();
        seat(body, "Ane Holm", "member");
        seat(body, "Bo Dam", "executive");
        Meeting meeting = Meeting.of(app, body, "2024-03-20", "10:00", "13:00");
        meeting.done("publish-agenda", "{}");
        meeting.done("open", "{}");
        meeting.done("hold", "{\"endedAt\": \"13:00\"}");

        assertThat(exceptions(meeting))
                .extracting(
                        each -> each.path("kind").asString(),
                        each -> each.path("missing").asInt())
                .containsExactly(tuple("MINUTES_NOT_SIGNED", 2));
        Shown page = Visitor.loggedIn(app.api(), "planner").get("/undtagelser?body=" + body);
        assertThat(page.text()).contains("Udvalget " + body + ", 20. marts 2024", "2 underskrifter");
        assertThat(page.page().select("tbody a").attr("href")).isEqualTo("/moeder/" + meeting.id());
        sign(meeting, "member");
        assertThat(exceptions(meeting))
                .extracting(each -> each.path("missing").asInt())
                .containsExactly(1);
        sign(meeting, "executive");
        assertThat(exceptions(meeting)).isEmpty();
    }

    @Test
    void aRefusedAmendmentIsSettledFromThePageOfItsDecision() {
        Amending decided = Amending.atAnOpenedMeeting(app);
        String item = given.item();
        given.abandon(item);
        String decision = decided.decide("Kort status", item);
        automations.done();

        List<JsonNode> found = exceptions(decided.meeting());
        assertThat(found).hasSize(1);
        assertThat(found.get(0).path("kind").asString()).isEqualTo("AMENDMENT_REFUSED");
        assertThat(found.get(0).path("planItemId").asString()).isEqualTo(item);
        assertThat(found.get(0).path("decisionId").asString()).isEqualTo(decision);
        assertThat(found.get(0).path("text").asString()).isEqualTo("Kort status");
        assertThat(found.get(0).path("code").asString()).isEqualTo("item-is-abandoned");
        Shown exceptions = Visitor.loggedIn(app.api(), "planner").get("/undtagelser?body=" + bodyOf(decided.meeting()));
        assertThat(exceptions.text()).contains("Tilføjelse afvist (1)", "Kort status", "Punktet er udgået");
        String address =
                exceptions.page().select("a:contains(Forsøg igen eller afklar)").attr("href");
        assertThat(address).isEqualTo("/beslutninger/" + decision + "#handlinger");

        Shown page = exceptions.by().get("/beslutninger/" + decision);
        assertThat(page.text()).contains("Tilføjelser, som punktet ikke kunne få", "Kort status", "Punktet er udgået");
        Shown again = page.fillIn("forsoeg-tilfoejelse", Map.of()).follow();
        assertThat(again.page().select("[role=status]").text())
                .isEqualTo("Teksten bliver forsøgt føjet til punktet igen.");
        automations.done();
        assertThat(exceptions(decided.meeting())).as("it was refused once more").hasSize(1);
        Shown refused = again.by().get("/beslutninger/" + decision).fillIn("afklar-tilfoejelse", Map.of("note", " "));
        assertThat(refused.page().select("#fejl a").attr("href")).isEqualTo("#afklar-tilfoejelse-note");
        Shown settled = refused.fillIn("afklar-tilfoejelse", Map.of("note", "Står i den nye plan"))
                .follow();

        assertThat(settled.page().select("[role=status]").text()).isEqualTo("Tilføjelsen er afklaret.");
        assertThat(settled.text()).doesNotContain("Tilføjelser, som punktet ikke kunne få");
        assertThat(settled.actions()).isEmpty();
        assertThat(exceptions(decided.meeting())).isEmpty();
    }

    @Test
    void anAmendmentIsTakenWhenItIsTriedAnewFromThePage() {
        Amending decided = Amending.atAnOpenedMeeting(app);
        String item = given.item();
        given.abandon(item);
        String decision = decided.decide("Kort status", item);
        automations.done();
        given.reopen(item);
        exceptions(decided.meeting());

        Visitor.loggedIn(app.api(), "secretary")
                .get("/beslutninger/" + decision)
                .fillIn("forsoeg-tilfoejelse", Map.of())
                .follow();
        automations.done();

        assertThat(decided.amendments(item)).containsExactly("planning.PlanItemAmended");
        assertThat(exceptions(decided.meeting())).isEmpty();
    }

    @Test
    void aLateFollowUpIsAnExceptionOfTheAreaItObligesOnceItIsPublic() {
        String area = given.area();
        Meeting meeting = Meeting.of(app, given.body(), "2021-12-07", "09:00", "12:00");
        String point = meeting.point("Økonomi", "");
        meeting.done("publish-agenda", "{}");
        meeting.done("open", "{}");
        String decision =
                meeting.done("record-decision", """
                {"agendaItemId": "%s", "decidedOn": "2021-12-07", "outcome": "NOTED", "text": "Noteret.",
                 "remarks": [{"text": "Der gives status", "followUp": {"areaCode": "%s", "dueOn": "2022-06-30"}}]}""".formatted(point, area)).text("decisionId");
        meeting.done("hold", "{\"endedAt\": \"12:00\"}");
        Api head = app.api().withToken(new Tokens(app).of(List.of("AREA_MANAGER"), List.of(area)));
        assertThat(head.getFrom(app.lastPosition(), "/api/exceptions").items()).isEmpty();

        meeting.done("complete-minutes", "{}");

        List<JsonNode> own = head.getFrom(app.lastPosition(), "/api/exceptions").items();
        assertThat(own).hasSize(1);
        assertThat(own.get(0).path("kind").asString()).isEqualTo("FOLLOW_UP_LATE");
        assertThat(own.get(0).path("areaCode").asString()).isEqualTo(area);
        Shown page = Visitor.loggedIn(app.api(), "auditor").get("/undtagelser?area=" + area);
        assertThat(page.text()).contains("Opfølgning over fristen (1)", "Der gives status", "30. juni 2022");
        assertThat(page.page().select("tbody a").attr("href")).isEqualTo("/beslutninger/" + decision);
    }

    private List<JsonNode> exceptions(Meeting meeting) {
        Answer answer = app.as("planner").getFrom(app.lastPosition(), "/api/exceptions?body=" + bodyOf(meeting));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.items();
    }

    private String bodyOf(Meeting meeting) {
        return app.as("planner").getFrom(app.lastPosition(), meeting.path()).text("bodyCode");
    }

    private static void note(Meeting meeting, String item) {
        meeting.done("note", "{\"agendaItemId\": \"%s\", \"text\": \"Gennemgået\"}".formatted(item));
    }

    private void sign(Meeting meeting, String user) {
        assertThat(app.as(user).post(meeting.path() + "/sign-minutes", "{}").status())
                .isEqualTo(200);
    }

    private void seat(String body, String name, String user) {
        Api administrator = app.as("administrator");
        String seat =
                administrator.post("/api/bodies/" + body + "/add-seat", "{}").text("seatId");
        Answer taken = administrator.post("/api/bodies/" + body + "/take-seat", """
                {"seatId": "%s", "memberName": "%s", "userId": "%s", "takenOn": "2022-01-01"}""".formatted(seat, name, user));
        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
    }
}
