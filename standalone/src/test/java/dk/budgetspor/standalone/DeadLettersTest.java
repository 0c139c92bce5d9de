package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** An event that a view cannot digest is set aside, seen, and tried again on demand; the others go on. */
@Timeout(120)
@ExtendWith(Running.Shared.class)
class DeadLettersTest {
    private static final String VIEW = "plans";

    private final Running app;
    private final Given given;
    private final Views views;

    DeadLettersTest(Running app) {
        this.app = app;
        this.given = app.given();
        this.views = new Views(app.as("administrator"));
    }

    @AfterEach
    void mend() {
        app.reader().sql("DROP TABLE IF EXISTS read_model_rebuild.taken_away").update();
        views.rebuild(VIEW);
    }

    @Test
    void anItemWithoutItsRowIsSetAsideWithAllThatFollowsWhileOthersGoOn() {
        String plan = given.plan();
        String broken = given.itemOf(plan);
        String sound = given.itemOf(plan);
        takeRowAway(broken);

        given.start(broken);
        given.complete(broken);
        long last = given.start(sound).position();

        assertThat(app.as("planner")
                        .getFrom(last, "/api/plans/" + plan + "/items")
                        .items())
                .extracting(item -> item.path("status").asString())
                .containsExactly("IN_PROGRESS");
        assertThat(views.deadLetters()).containsExactly("planning.PlanItemStarted", "planning.PlanItemCompleted");
        assertThat(views.status(VIEW).path("deadLetters").asLong()).isEqualTo(2);
        assertThat(health()).isEqualTo("DEGRADED");
        assertThat(app.api().get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(app.as("administrator").get("/actuator/prometheus").text())
                .containsPattern("(?m)^budgetspor_dead_letters 2\\.0$");
        assertThat(app.as("auditor").getFrom(last, "/api/plan-items/" + broken).text("status"))
                .as("another view of the same item")
                .isEqualTo("COMPLETED");
    }

    @Test
    void itIsDigestedInItsOrderWhenTriedAgain() {
        String plan = given.plan();
        String item = given.itemOf(plan);
        takeRowAway(item);
        given.start(item);
        long last = given.complete(item).position();
        views.awaitPosition(last);
        assertThat(views.deadLetters()).hasSize(2);

        views.retry(VIEW);
        assertThat(views.deadLetters()).as("the row is still away").hasSize(2);

        app.reader()
                .sql("INSERT INTO plan_item SELECT * FROM read_model_rebuild.taken_away")
                .update();
        views.retry(VIEW);

        assertThat(views.deadLetters()).isEmpty();
        assertThat(health()).isEqualTo("UP");
        assertThat(app.as("planner").get("/api/plans/" + plan + "/items").items())
                .extracting(each -> each.path("status").asString())
                .containsExactly("COMPLETED");
        assertThat(app.reader()
                        .sql("SELECT count(*) FROM plan_item WHERE plan_item_id = :id")
                        .param("id", UUID.fromString(item))
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void aRebuildDigestsItToo() {
        String plan = given.plan();
        String item = given.itemOf(plan);
        takeRowAway(item);
        long last = given.start(item).position();
        views.awaitPosition(last);
        assertThat(views.deadLetters()).hasSize(1);

        views.rebuild(VIEW);

        assertThat(views.deadLetters()).isEmpty();
        assertThat(health()).isEqualTo("UP");
        long completed = given.complete(item).position();
        assertThat(app.as("planner")
                        .getFrom(completed, "/api/plans/" + plan + "/items")
                        .items())
                .extracting(each -> each.path("status").asString())
                .containsExactly("COMPLETED");
    }

    private String health() {
        return app.api().get("/actuator/health").text("status");
    }

    private void takeRowAway(String item) {
        views.awaitPosition(app.lastPosition());
        app.reader()
                .sql("CREATE TABLE read_model_rebuild.taken_away AS SELECT * FROM plan_item WHERE" + " plan_item_id = '"
                        + UUID.fromString(item) + "'")
                .update();
        app.reader()
                .sql("DELETE FROM plan_item WHERE plan_item_id = :id")
                .param("id", UUID.fromString(item))
                .update();
    }
}
