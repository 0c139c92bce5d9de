package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.kernel.eventstore.DatabaseSettings;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a decision adds to items of a plan is added to them by itself, once; what they cannot take is settled. */
@Timeout(120)
@ExtendWith(Running.Shared.class)
class AmendmentsTest {
    private static final String AMENDED = "planning.PlanItemAmended";
    private static final String REVOKED = "planning.PlanItemAmendmentRevoked";

    private final Running app;
    private final Given given;
    private final Automations automations;
    private Meeting meeting;
    private String point;

    AmendmentsTest(Running app) {
        this.app = app;
        this.given = app.given();
        this.automations = new Automations(app);
    }

    @BeforeEach
    void anOpenedMeeting() {
        meeting = Meeting.of(app, given.body(), "2021-12-07", "09:00", "12:00");
        point = meeting.point("Effektivisering", "");
        meeting.done("publish-agenda", "{}");
        meeting.done("open", "{}");
    }

    @Test
    void anItemIsAmendedOnceOnBehalfOfWhoRecordedTheDecision() {
        String item = given.item();

        String decision = decide("Kort status", item);
        automations.done();

        assertThat(amendments(item)).containsExactly(AMENDED);
        JsonNode amended = lastOf(item);
        assertThat(amended.path("role").asString()).isEqualTo("SECRETARY");
        assertThat(amended.path("actor").asString()).isEqualTo(actorOf(decision));
        assertThat(amended.path("businessDate").asString()).isEqualTo("2021-12-07");
        assertThat(metadataOf(item)).contains("correlationId", "causationId");
    }

    @Test
    void nothingHappensTwiceWhenTheProcessorsBeginAnew() {
        String item = given.item();
        String corrected = given.item();
        decide("Kort status", item);
        String other = decide(newPoint(), "Først", corrected);
        correct(other, "Siden", corrected);
        automations.done();
        long last = app.lastPosition();

        automations.beginAnew();
        automations.done();

        assertThat(app.lastPosition()).isEqualTo(last);
        assertThat(amendments(item)).containsExactly(AMENDED);
        assertThat(amendments(corrected)).containsExactly(AMENDED, AMENDED);
    }

    @Test
    void whatWasGivenAndNotRememberedIsNotGivenTwice() {
        String item = given.item();
        decide("Kort status", item);
        automations.done();
        int forgotten = app.writer().sql("""
                        DELETE FROM command_model.automation_followed WHERE event_identifier IN
                            (SELECT event_identifier FROM event_store.domain_event_entry WHERE aggregate_identifier = ?)""").param(meeting.id()).update();
        assertThat(forgotten).isEqualTo(1);

        automations.beginAnew();
        automations.done();

        assertThat(amendments(item)).containsExactly(AMENDED);
    }

    @Test
    void whatFailsIsSetAsideAndFollowedOnBehalfOfTheSameWhenItIsTriedAgain() {
        String item = given.item();
        owner().sql("ALTER TABLE command_model.planning_plan RENAME TO taken_away")
                .update();
        String decision;
        try {
            decision = decide("Kort status", item);
            automations.done();
        } finally {
            owner().sql("ALTER TABLE command_model.taken_away RENAME TO planning_plan")
                    .update();
        }
        assertThat(refusals()).as("nobody said no").isEmpty();
        assertThat(amendments(item)).isEmpty();
        assertThat(app.as("administrator").get("/actuator/prometheus").text())
                .containsPattern("(?m)^budgetspor_automation_dead_letters 1\\.0$");
        assertThat(app.api().get("/actuator/health").text("status")).isEqualTo("DEGRADED");

        Answer answer =
                app.as("administrator").post("/api/command-admin/automations/amend-plan-item/retry-dead-letters", "");

        assertThat(answer.text()).isEqualTo("{\"automation\":\"amend-plan-item\",\"deadLetters\":0}");
        assertThat(amendments(item)).containsExactly(AMENDED);
        assertThat(lastOf(item).path("actor").asString()).isEqualTo(actorOf(decision));
        assertThat(app.as("administrator")
                        .post("/api/command-admin/automations/nonsense/retry-dead-letters", "")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void severalTextsForOneItemStandInItAsOne() {
        String item = given.item();

        meeting.done("record-decision", """
                {"agendaItemId": "%s", "decidedOn": "2021-12-07", "outcome": "APPROVED", "text": "",
                 "amendments": [{"planItemId": "%s", "text": "Et"}, {"planItemId": "%s", "text": "To"}]}""".formatted(point, item, item));
        automations.done();

        assertThat(amendments(item)).containsExactly(AMENDED);
        assertThat(textOf(lastOf(item))).isEqualTo("Et\n\nTo");
    }

    @Test
    void aCorrectionPutsAnotherTextInItsPlaceOrTakesItOff() {
        String item = given.item();
        String decision = decide("Kort status", item);

        correct(decision, "Status hvert år", item);
        automations.done();
        assertThat(amendments(item)).containsExactly(AMENDED, AMENDED);
        assertThat(textOf(lastOf(item))).isEqualTo("Status hvert år");

        correct(decision, "", null);
        automations.done();
        assertThat(amendments(item)).containsExactly(AMENDED, AMENDED, REVOKED);
    }

    @Test
    void whatAnAbandonedItemCannotTakeIsTakenWhenItIsTriedAnewAfterItWasReopened() {
        String item = given.item();
        given.abandon(item);

        String decision = decide("Kort status", item);
        automations.done();

        assertThat(refusals()).containsExactly("item-is-abandoned");
        assertThat(amendments(item)).isEmpty();

        retry(decision, item);
        automations.done();
        assertThat(refusals()).containsExactly("item-is-abandoned", "item-is-abandoned");

        given.reopen(item);
        retry(decision, item);
        automations.done();
        assertThat(amendments(item)).containsExactly(AMENDED);
        assertThat(refusals()).hasSize(2);
        assertThat(ask("retry-amendment", decision, item).text("code")).isEqualTo("amendment-is-not-refused");
    }

    @Test
    void whatAnItemOfAClosedPlanCannotTakeIsLeftAtThat() {
        String plan = given.plan();
        String item = given.itemOf(plan);
        assertThat(app.as("planner")
                        .post("/api/plans/" + plan + "/close", "{\"reason\": \"Afløst\"}")
                        .status())
                .isEqualTo(200);
        String decision = decide("Kort status", item);
        automations.done();
        assertThat(refusals()).containsExactly("plan-is-closed");

        Answer settled = app.as("planner").post(meeting.path() + "/settle-amendment", """
                {"decisionId": "%s", "planItemId": "%s", "note": "Står i den nye plan"}""".formatted(decision, item));

        assertThat(settled.status()).as(settled.text()).isEqualTo(200);
        assertThat(ask("retry-amendment", decision, item).text("code")).isEqualTo("amendment-is-not-refused");
        automations.beginAnew();
        automations.done();
        assertThat(refusals()).hasSize(1);
        assertThat(amendments(item)).isEmpty();
    }

    @Test
    void whatWasNotRefusedIsNeitherRetriedNorSettled() {
        String item = given.item();
        String decision = decide("Kort status", item);
        automations.done();

        assertThat(ask("retry-amendment", decision, item).text("code")).isEqualTo("amendment-is-not-refused");
        assertThat(ask("retry-amendment", item, item)
                        .json()
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("unknown-decision");
        assertThat(ask("settle-amendment", decision, item)
                        .json()
                        .at("/errors/0/pointer")
                        .asString())
                .as("a note is missing")
                .isEqualTo("/note");
    }

    private JdbcClient owner() {
        DatabaseSettings settings = app.context().getBean(DatabaseSettings.class);
        return JdbcClient.create(new DriverManagerDataSource(
                settings.url(), settings.owner().username(), settings.owner().password()));
    }

    private String newPoint() {
        return meeting.point("Andet", "");
    }

    private String decide(String text, String item) {
        return decide(point, text, item);
    }

    private String decide(String onItem, String text, String item) {
        return meeting.done("record-decision", """
                {"agendaItemId": "%s", "decidedOn": "2021-12-07", "outcome": "ENDORSED_WITH_REMARKS", "text": "Tiltrådt",
                 "amendments": [{"planItemId": "%s", "text": "%s"}]}""".formatted(onItem, item, text))
                .text("decisionId");
    }

    private void correct(String decision, String text, @Nullable String item) {
        String amendment = item == null ? "" : "{\"planItemId\": \"%s\", \"text\": \"%s\"}".formatted(item, text);
        meeting.done("correct-decision", """
                {"decisionId": "%s", "decidedOn": "2021-12-07", "outcome": "ENDORSED_WITH_REMARKS", "text": "Tiltrådt",
                 "amendments": [%s], "reason": "Skrivefejl"}""".formatted(decision, amendment));
    }

    private void retry(String decision, String item) {
        Answer answer = ask("retry-amendment", decision, item);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private Answer ask(String command, String decision, String item) {
        return meeting.ask(command, "{\"decisionId\": \"%s\", \"planItemId\": \"%s\"}".formatted(decision, item));
    }

    private List<String> amendments(String item) {
        return history(item).stream()
                .map(entry -> entry.path("type").asString())
                .filter(type -> type.contains("Amend"))
                .toList();
    }

    private JsonNode lastOf(String item) {
        List<JsonNode> history = history(item);
        return history.get(history.size() - 1);
    }

    private List<JsonNode> history(String item) {
        return app.as("auditor")
                .getFrom(app.lastPosition(), "/api/audit?aggregateId=" + item)
                .items();
    }

    private static String textOf(JsonNode entry) {
        return entry.path("changes")
                .valueStream()
                .filter(change -> change.path("field").asString().equals("text"))
                .findFirst()
                .orElseThrow()
                .path("after")
                .asString();
    }

    private List<String> refusals() {
        return stored("payload", meeting.id(), "meetings.AmendmentRefused").stream()
                .map(payload -> payload.path("code").asString())
                .toList();
    }

    private String actorOf(String decision) {
        return stored("meta_data", meeting.id(), "meetings.DecisionRecorded")
                .get(0)
                .path("actor")
                .asString();
    }

    private List<String> metadataOf(String item) {
        return List.copyOf(stored("meta_data", item, AMENDED).get(0).propertyNames());
    }

    private List<JsonNode> stored(String column, String aggregate, String type) {
        return app
                .writer()
                .sql("SELECT convert_from(" + column + ", 'UTF8') FROM event_store.domain_event_entry"
                        + " WHERE aggregate_identifier = ? AND payload_type = ? ORDER BY global_index")
                .param(aggregate)
                .param(type)
                .query(String.class)
                .list()
                .stream()
                .map(new JsonMapper()::readTree)
                .toList();
    }
}
