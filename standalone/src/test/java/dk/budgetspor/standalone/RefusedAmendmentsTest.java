package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** What items of plans cannot take of a decision stands as refused until it is tried anew or left at that. */
@Timeout(120)
@ExtendWith(Running.Shared.class)
class RefusedAmendmentsTest {
    private static final String AMENDED = "planning.PlanItemAmended";

    private final Running app;
    private final Given given;
    private final Automations automations;
    private Amending decided;

    RefusedAmendmentsTest(Running app) {
        this.app = app;
        this.given = app.given();
        this.automations = new Automations(app);
    }

    @BeforeEach
    void anOpenedMeeting() {
        decided = Amending.atAnOpenedMeeting(app);
    }

    @Test
    void whatAnAbandonedItemCannotTakeIsTakenWhenItIsTriedAnewAfterItWasReopened() {
        String item = given.item();
        given.abandon(item);

        String decision = decided.decide("Kort status", item);
        automations.done();

        assertThat(decided.refusals()).containsExactly("item-is-abandoned");
        assertThat(decided.amendments(item)).isEmpty();

        decided.retry(decision, item);
        automations.done();
        assertThat(decided.refusals()).containsExactly("item-is-abandoned", "item-is-abandoned");

        given.reopen(item);
        decided.retry(decision, item);
        automations.done();
        assertThat(decided.amendments(item)).containsExactly(AMENDED);
        assertThat(decided.refusals()).hasSize(2);
        assertThat(decided.ask("retry-amendment", decision, item).text("code")).isEqualTo("amendment-is-not-refused");
    }

    @Test
    void whatAnItemOfAClosedPlanCannotTakeIsLeftAtThat() {
        String plan = given.plan();
        String item = given.itemOf(plan);
        assertThat(app.as("planner")
                        .post("/api/plans/" + plan + "/close", "{\"reason\": \"Afløst\"}")
                        .status())
                .isEqualTo(200);
        String decision = decided.decide("Kort status", item);
        automations.done();
        assertThat(decided.refusals()).containsExactly("plan-is-closed");

        Answer settled =
                app.as("planner").post(decided.meeting().path() + "/settle-amendment", """
                {"decisionId": "%s", "planItemId": "%s", "note": "Står i den nye plan"}""".formatted(decision, item));

        assertThat(settled.status()).as(settled.text()).isEqualTo(200);
        assertThat(decided.ask("retry-amendment", decision, item).text("code")).isEqualTo("amendment-is-not-refused");
        automations.beginAnew();
        automations.done();
        assertThat(decided.refusals()).hasSize(1);
        assertThat(decided.amendments(item)).isEmpty();
    }

    @Test
    void whatWasNotRefusedIsNeitherRetriedNorSettled() {
        String item = given.item();
        String decision = decided.decide("Kort status", item);
        automations.done();

        assertThat(decided.ask("retry-amendment", decision, item).text("code")).isEqualTo("amendment-is-not-refused");
        assertThat(decided.ask("retry-amendment", item, item)
                        .json()
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("unknown-decision");
        assertThat(decided.ask("settle-amendment", decision, item)
                        .json()
                        .at("/errors/0/pointer")
                        .asString())
                .as("a note is missing")
                .isEqualTo("/note");
    }
}
