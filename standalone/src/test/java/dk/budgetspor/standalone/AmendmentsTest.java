package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.kernel.eventstore.DatabaseSettings;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;

/** What a decision adds to items of a plan is added to them by itself, once; what they cannot take is settled. */
@Timeout(120)
@ExtendWith(Running.Shared.class)
class AmendmentsTest {
    private static final String AMENDED = "planning.PlanItemAmended";
    private static final String REVOKED = "planning.PlanItemAmendmentRevoked";

    private final Running app;
    private final Given given;
    private final Automations automations;
    private Amending decided;

    AmendmentsTest(Running app) {
        this.app = app;
        this.given = app.given();
        this.automations = new Automations(app);
    }

    @BeforeEach
    void anOpenedMeeting() {
        decided = Amending.atAnOpenedMeeting(app);
    }

    @Test
    void anItemIsAmendedOnceOnBehalfOfWhoRecordedTheDecision() {
        String item = given.item();

        String decision = decided.decide("Kort status", item);
        automations.done();

        assertThat(decided.amendments(item)).containsExactly(AMENDED);
        JsonNode amended = decided.lastOf(item);
        assertThat(amended.path("role").asString()).isEqualTo("SECRETARY");
        assertThat(amended.path("actor").asString()).isEqualTo(actorOf(decision));
        assertThat(amended.path("businessDate").asString()).isEqualTo("2021-12-07");
        assertThat(metadataOf(item)).contains("correlationId", "causationId");
    }

    @Test
    void nothingHappensTwiceWhenTheProcessorsBeginAnew() {
        String item = given.item();
        String corrected = given.item();
        decided.decide("Kort status", item);
        String other = decided.decide(newPoint(), "Først", corrected);
        decided.correct(other, "Siden", corrected);
        automations.done();
        long last = app.lastPosition();

        automations.beginAnew();
        automations.done();

        assertThat(app.lastPosition()).isEqualTo(last);
        assertThat(decided.amendments(item)).containsExactly(AMENDED);
        assertThat(decided.amendments(corrected)).containsExactly(AMENDED, AMENDED);
    }

    @Test
    void whatWasGivenAndNotRememberedIsNotGivenTwice() {
        String item = given.item();
        decided.decide("Kort status", item);
        automations.done();
        int forgotten = app.writer().sql("""
                        DELETE FROM command_model.automation_followed WHERE event_identifier IN
                            (SELECT event_identifier FROM event_store.domain_event_entry WHERE aggregate_identifier = ?)""").param(decided.meeting().id()).update();
        assertThat(forgotten).isEqualTo(1);

        automations.beginAnew();
        automations.done();

        assertThat(decided.amendments(item)).containsExactly(AMENDED);
    }

    @Test
    void whatFailsIsSetAsideAndFollowedOnBehalfOfTheSameWhenItIsTriedAgain() {
        String item = given.item();
        owner().sql("ALTER TABLE command_model.planning_plan RENAME TO taken_away")
                .update();
        String decision;
        try {
            decision = decided.decide("Kort status", item);
            automations.done();
        } finally {
            owner().sql("ALTER TABLE command_model.taken_away RENAME TO planning_plan")
                    .update();
        }
        assertThat(decided.refusals()).as("nobody said no").isEmpty();
        assertThat(decided.amendments(item)).isEmpty();
        assertThat(app.as("administrator").get("/actuator/prometheus").text())
                .containsPattern("(?m)^budgetspor_automation_dead_letters 1\\.0$");
        assertThat(app.api().get("/actuator/health").text("status")).isEqualTo("DEGRADED");

        Answer answer =
                app.as("administrator").post("/api/command-admin/automations/amend-plan-item/retry-dead-letters", "");

        assertThat(answer.text()).isEqualTo("{\"automation\":\"amend-plan-item\",\"deadLetters\":0}");
        assertThat(decided.amendments(item)).containsExactly(AMENDED);
        assertThat(decided.lastOf(item).path("actor").asString()).isEqualTo(actorOf(decision));
        assertThat(app.as("administrator")
                        .post("/api/command-admin/automations/nonsense/retry-dead-letters", "")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void severalTextsForOneItemStandInItAsOne() {
        String item = given.item();

        decided.meeting().done("record-decision", """
                {"agendaItemId": "%s", "decidedOn": "2021-12-07", "outcome": "APPROVED", "text": "",
                 "amendments": [{"planItemId": "%s", "text": "Et"}, {"planItemId": "%s", "text": "To"}]}""".formatted(decided.point(), item, item));
        automations.done();

        assertThat(decided.amendments(item)).containsExactly(AMENDED);
        assertThat(Amending.textOf(decided.lastOf(item))).isEqualTo("Et\n\nTo");
    }

    @Test
    void aCorrectionPutsAnotherTextInItsPlaceOrTakesItOff() {
        String item = given.item();
        String decision = decided.decide("Kort status", item);

        decided.correct(decision, "Status hvert år", item);
        automations.done();
        assertThat(decided.amendments(item)).containsExactly(AMENDED, AMENDED);
        assertThat(Amending.textOf(decided.lastOf(item))).isEqualTo("Status hvert år");

        decided.correct(decision, "", null);
        automations.done();
        assertThat(decided.amendments(item)).containsExactly(AMENDED, AMENDED, REVOKED);
    }

    private JdbcClient owner() {
        DatabaseSettings settings = app.context().getBean(DatabaseSettings.class);
        return JdbcClient.create(new DriverManagerDataSource(
                settings.url(), settings.owner().username(), settings.owner().password()));
    }

    private String newPoint() {
        return decided.meeting().point("Andet", "");
    }

    private String actorOf(String decision) {
        return decided.stored("meta_data", decided.meeting().id(), "meetings.DecisionRecorded")
                .get(0)
                .path("actor")
                .asString();
    }

    private List<String> metadataOf(String item) {
        return List.copyOf(decided.stored("meta_data", item, AMENDED).get(0).propertyNames());
    }
}
