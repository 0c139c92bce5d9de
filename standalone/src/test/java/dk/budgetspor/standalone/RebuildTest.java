package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@Timeout(120)
@ExtendWith(Running.Shared.class)
class RebuildTest {
    private final Running app;
    private final Given given;
    private final Views views;

    RebuildTest(Running app) {
        this.app = app;
        this.given = app.given();
        this.views = new Views(app.as("administrator"));
    }

    @Test
    void aRebuildOfEachViewEqualsTheLiveOneRowByRow() {
        String plan = given.adoptedPlan();
        String item = given.itemOf(plan);
        given.wholeLife(plan, item);
        given.abandon(item);
        given.wheelOf(given.body());
        new ToldCase(app).wholeLife(given.newCaseNumber(), given.body());
        WholeMeeting meeting = new WholeMeeting(app);
        meeting.tell(given.body(), given.newCaseNumber());
        new ToldBudget(app).wholeLife(given.body(), given.area());
        new ToldRound(app).wholeLife(given.body(), given.area());
        long last = meeting.amend(plan, item);
        ViewTables tables = new ViewTables(app.reader());
        views.awaitPosition(last);
        var live = tables.rows();
        var identities = tables.identities();

        views.names().forEach(views::rebuild);

        assertThat(tables.rows())
                .isEqualTo(live)
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());
        assertThat(tables.identities())
                .allSatisfy((table, identity) -> assertThat(identity).as(table).isNotEqualTo(identities.get(table)));
    }

    @Test
    void theOldViewAnswersAndGoesOnWhileARebuildRuns() throws SQLException {
        String item = given.item();
        long started;
        try (Connection reader = app.context()
                        .getBean("readerDataSource", DataSource.class)
                        .getConnection();
                Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            // the rebuild's own table of that name has to wait for the end of this transaction
            statement.execute("CREATE TABLE read_model_rebuild.plan (nothing integer)");
            views.beginRebuild("plans");

            started = given.start(item).position();
            Answer shown = planOf(item, started);

            assertThat(shown.status()).isEqualTo(200);
            assertThat(shown.items())
                    .extracting(each -> each.path("status").asString())
                    .containsExactly("IN_PROGRESS");
            assertThat(views.rebuildState("plans")).isEqualTo("RUNNING");
            Answer second = views.beginRebuild("plans");
            assertThat(second.status()).isEqualTo(409);
            assertThat(second.text("code")).isEqualTo("rebuild-running");
            reader.rollback();
        }
        views.awaitRebuild("plans");

        assertThat(planOf(item, started).items())
                .extracting(each -> each.path("status").asString())
                .containsExactly("IN_PROGRESS");
        assertThat(planOf(item, given.complete(item).position()).items())
                .extracting(each -> each.path("status").asString())
                .containsExactly("COMPLETED");
    }

    @Test
    void differentViewsMayBeRebuiltAtOnce() {
        long last = given.start(given.item()).position();
        views.awaitPosition(last);

        for (String view : views.names()) {
            assertThat(views.beginRebuild(view).status()).isEqualTo(202);
        }

        views.names().forEach(views::awaitRebuild);
    }

    @Test
    void aViewThatIsNotThereIsNotRebuilt() {
        assertThat(views.beginRebuild("nonsense").status()).isEqualTo(404);
        assertThat(views.beginRebuild("nonsense").text("code")).isEqualTo("not-found");
    }

    private Answer planOf(String item, long position) {
        String plan =
                app.as("planner").getFrom(position, "/api/plan-items/" + item).text("planId");
        return app.as("planner").getFrom(position, "/api/plans/" + plan + "/items");
    }
}
