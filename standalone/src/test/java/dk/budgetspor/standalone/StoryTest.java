package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An item's life in a process that is stopped, killed and started again. */
@Timeout(300)
class StoryTest {
    private static final int WRITERS = 4;
    private static final int ENOUGH = 40;

    @TempDir
    private Path directory;

    @AfterEach
    void leaveNothingRunning() throws IOException {
        StandaloneProcess.endLeftOver(directory.resolve("data"));
    }

    @Test
    void whatWasAcknowledgedOutlivesStopAndKillAndEveryViewCanBeBuiltAnew() throws IOException {
        Path data = directory.resolve("data");
        String plan;
        String item;
        try (var app = StandaloneProcess.startAndWait(data)) {
            Given given = new Given(app.api());
            plan = given.adoptedPlan();
            item = given.itemOf(plan);
            given.wholeLife(plan, given.itemOf(plan));
            assertThat(given.start(item).status()).isEqualTo(200);
            assertThatItStands(app.api(), given.complete(item), item, "COMPLETED");

            ProcessHandle postgres = app.postgres();
            assertThat(app.terminate()).isEqualTo(128 + 15);
            Await.until("PostgreSQL is gone too", () -> !postgres.isAlive());
            assertThat(app.outputSinceWelcome()).doesNotContain("WARN", "ERROR", "Exception");
        }
        Queue<Long> acknowledged = new ConcurrentLinkedQueue<>();
        try (var app = StandaloneProcess.startAndWait(data)) {
            Given given = new Given(app.api());
            assertThatItStands(app.api(), given.reopen(item), item, "IN_PROGRESS");

            String area = app.api().as("planner").get("/api/plan-items/" + item).text("areaCode");
            List<String> items = IntStream.range(0, WRITERS)
                    .mapToObj(number -> created(given.createItem(plan, "K-" + number, area)))
                    .toList();
            List<Thread> writers = items.stream()
                    .map(busy -> new Thread(() -> completeAndReopen(given, busy, acknowledged)))
                    .toList();
            writers.forEach(Thread::start);
            Await.until("enough is acknowledged", () -> acknowledged.size() >= ENOUGH);
            app.kill();
            for (Thread writer : writers) {
                Await.until("the writer has noticed", () -> !writer.isAlive());
            }
        }
        try (var app = StandaloneProcess.startAndWait(data)) {
            assertThat(positions(app.api(), Collections.max(acknowledged))).containsAll(acknowledged);

            Given given = new Given(app.api());
            Answer abandoned = given.abandon(item);
            assertThatItStands(app.api(), abandoned, item, "ABANDONED");
            assertThat(types(app.api(), item))
                    .containsExactly(
                            "planning.PlanItemCreated",
                            "planning.PlanItemStarted",
                            "planning.PlanItemCompleted",
                            "planning.PlanItemReopened",
                            "planning.PlanItemAbandoned");
            assertThatEveryRebuiltViewEqualsTheLiveOne(app, abandoned.position());
        }
        assertThat(directory.resolve("home")).as("the user's home").isEmptyDirectory();
    }

    @Test
    void aSecondProcessOnTheSameDirectorySaysSoInASentenceAndEndsWhileTheFirstGoesOn() throws IOException {
        Path data = directory.resolve("data");
        try (var first = StandaloneProcess.startAndWait(data);
                var second = StandaloneProcess.start(data)) {
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.output())
                    .contains("The data directory " + data.toRealPath() + " is in use by another running Budgetspor.")
                    .doesNotContain("\tat ", "Exception");
            assertThat(new Given(first.api()).plan()).isNotEmpty();
        }
    }

    private static String created(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.id();
    }

    private static void completeAndReopen(Given given, String item, Queue<Long> acknowledged) {
        try {
            while (true) {
                acknowledged.add(given.complete(item).position());
                acknowledged.add(given.reopen(item).position());
            }
        } catch (RuntimeException killed) {
            // what was not answered may have been stored or not
        }
    }

    private static void assertThatItStands(Api api, Answer command, String item, String status) {
        assertThat(command.status()).as(command.text()).isEqualTo(200);
        Answer shown = api.as("planner").getFrom(command.position(), "/api/plan-items/" + item);
        assertThat(shown.text("status")).isEqualTo(status);
        assertThat(shown.header("ETag")).isEqualTo(command.header("ETag"));
    }

    private static List<Long> positions(Api api, long from) {
        List<Long> positions = new ArrayList<>();
        String next = "/api/audit?limit=200";
        while (next != null) {
            Answer page = api.as("auditor").getFrom(from, next);
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            page.items().forEach(entry -> positions.add(entry.path("position").asLong()));
            next = page.json().path("next").asString(null);
        }
        return positions;
    }

    private static List<String> types(Api api, String item) {
        return api.as("auditor").get("/api/plan-items/" + item + "/history").items().stream()
                .map(entry -> entry.path("type").asString())
                .toList();
    }

    private static void assertThatEveryRebuiltViewEqualsTheLiveOne(StandaloneProcess app, long position)
            throws IOException {
        ViewTables tables = new ViewTables(app.reader());
        Views views = new Views(app.api().as("administrator"));
        views.awaitPosition(position);
        Map<String, List<String>> live = tables.rows();
        Map<String, Long> identities = tables.identities();

        views.names().forEach(views::rebuild);

        assertThat(live.get("plan_item")).isNotEmpty();
        assertThat(tables.rows()).isEqualTo(live);
        assertThat(tables.identities())
                .allSatisfy((table, identity) -> assertThat(identity).as(table).isNotEqualTo(identities.get(table)));
    }
}
