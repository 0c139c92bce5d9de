package dk.budgetspor.command.application;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.command.application.Api.Answer;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two who change the same: nothing is lost, and the answer is never a fault. */
@RunningService
class SimultaneousCommandsTest {
    private static final String REASON = "{\"reason\": \"udgår\"}";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient store;

    Api api;

    static ConfigurableApplicationContext otherNode;
    static Api other;

    @BeforeAll
    static void start() {
        otherNode = RunningService.Database.anotherNode();
        other = new Api(
                Objects.requireNonNull(otherNode.getEnvironment().getProperty("local.server.port", Integer.class)));
    }

    @AfterAll
    static void stop() {
        otherNode.close();
    }

    @BeforeEach
    void client() {
        api = new Api(port);
    }

    @Test
    void a_stale_version_wins_over_a_broken_rule() {
        String item = api.item();
        api.post(Api.PLANNER, "/api/plan-items/" + item + "/abandon", REASON).expect(200);

        Answer stale = api.post(Api.PLANNER, "/api/plan-items/" + item + "/abandon", REASON, "If-Match", "\"0\"");
        Answer current = api.post(Api.PLANNER, "/api/plan-items/" + item + "/abandon", REASON, "If-Match", "\"1\"");

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.code()).isEqualTo("stale-version");
        assertThat(stale.json().path("detail").asString())
                .contains("since version 0")
                .contains("now version 1");
        assertThat(current.status()).isEqualTo(409);
        assertThat(current.code()).isEqualTo("item-is-not-active");
    }

    @Test
    void any_version_will_do_where_the_guard_is_a_star() {
        String item = api.item();

        assertThat(api.post(Api.PLANNER, "/api/plan-items/" + item + "/abandon", REASON, "If-Match", "*")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void of_two_who_end_an_item_one_wins_and_the_rules_decide_about_the_other() throws Exception {
        String item = api.item();

        List<Answer> answers =
                onEachNode(node -> node.send(Api.PLANNER, "/api/plan-items/" + item + "/abandon", REASON));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(answers).extracting(Answer::code).contains("item-is-not-active");
        assertThat(versionOf(item)).isEqualTo(1);
    }

    @Test
    void of_two_who_saw_the_same_version_one_is_told_that_theirs_is_stale() throws Exception {
        String item = api.item();

        List<Answer> answers = onEachNode(
                node -> node.send(Api.PLANNER, "/api/plan-items/" + item + "/abandon", REASON, "If-Match", "\"0\""));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
        assertThat(answers).extracting(Answer::code).contains("stale-version");
        assertThat(versionOf(item)).isEqualTo(1);
    }

    @Test
    void two_changes_that_do_not_exclude_each_other_both_come_through() throws Exception {
        String body = api.body();

        List<Answer> answers =
                onEachNode(node -> node.send(Api.ADMINISTRATOR, "/api/bodies/" + body + "/rename", name(node.port())));

        assertThat(answers).extracting(Answer::status).containsExactly(200, 200);
        assertThat(answers).extracting(answer -> answer.header("ETag")).containsExactlyInAnyOrder("\"1\"", "\"2\"");
    }

    @Test
    void of_two_who_establish_the_same_body_one_wins() throws Exception {
        String code = Api.code();

        List<Answer> answers =
                onEachNode(node -> node.send(Api.ADMINISTRATOR, "/api/bodies", Api.body(code, "Udvalget")));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        assertThat(answers).extracting(Answer::code).contains("body-exists");
    }

    @Test
    void a_number_is_given_once_in_a_plan_and_the_other_item_is_not_stored() throws Exception {
        String plan = api.plan();
        String area = api.area(api.body());

        List<Answer> answers =
                onEachNode(node -> node.send(Api.PLANNER, "/api/plans/" + plan + "/items", Api.item("D-07", area)));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        assertThat(answers)
                .extracting(answer -> answer.json().at("/errors/0/code").asString())
                .contains("item-number-taken");
        assertThat(store.sql("""
                        SELECT count(*) FROM event_store.domain_event_entry
                        WHERE payload_type = 'planning.PlanItemCreated'
                        AND convert_from(payload, 'UTF8')::jsonb ->> 'planId' = ?""").param(plan).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void retries_that_reach_different_nodes_store_one_event_and_get_one_answer() throws Exception {
        String item = api.item();

        List<Answer> answers = onEachNode(node ->
                node.send(Api.PLANNER, "/api/plan-items/" + item + "/start", "{}", "Idempotency-Key", "k-" + item));

        assertThat(answers).extracting(Answer::status).containsExactly(200, 200);
        assertThat(answers.get(0).position()).isEqualTo(answers.get(1).position());
        assertThat(versionOf(item)).isEqualTo(1);
    }

    /** One may lose twice in a row, and is then told so. */
    @Test
    void many_at_once_never_lead_to_a_fault() {
        String body = api.body();

        List<CompletableFuture<Answer>> sent = IntStream.range(0, 40)
                .mapToObj(n ->
                        (n % 2 == 0 ? api : other).send(Api.ADMINISTRATOR, "/api/bodies/" + body + "/rename", name(n)))
                .toList();
        List<Answer> answers = sent.stream().map(CompletableFuture::join).toList();

        assertThat(answers).extracting(Answer::status).isSubsetOf(200, 409).contains(200);
        assertThat(answers.stream().filter(answer -> answer.status() == 409))
                .allSatisfy(answer -> assertThat(answer.code()).isEqualTo("concurrent-change"));
        assertThat(versionOf("body:" + body))
                .isEqualTo(answers.stream().filter(a -> a.status() == 200).count());
    }

    @Test
    void a_database_that_goes_away_meanwhile_is_told_as_such() throws Exception {
        String item = api.item();
        CompletableFuture<Answer> sent;

        try (Held held = new Held(RunningService.Database.DATABASE)) {
            sent = api.send(Api.PLANNER, "/api/plan-items/" + item + "/abandon", REASON);
            held.untilWaiting(1);
            held.cutOffWhoWaits();
        }

        assertThat(sent.join().status()).isEqualTo(503);
        assertThat(sent.join().code()).isEqualTo("unavailable");
        assertThat(sent.join().header("Retry-After")).isEqualTo("1");
        assertThat(versionOf(item)).isZero();
    }

    /** Both have been decided before the first is stored. */
    private List<Answer> onEachNode(Function<Api, CompletableFuture<Answer>> send) throws Exception {
        List<CompletableFuture<Answer>> sent;
        try (Held held = new Held(RunningService.Database.DATABASE)) {
            sent = Stream.of(api, other).map(send).toList();
            held.untilWaiting(2);
        }
        return sent.stream().map(CompletableFuture::join).toList();
    }

    private static String name(int number) {
        return "{\"name\": \"Navn %d\", \"reason\": \"flertal\"}".formatted(number);
    }

    private long versionOf(String aggregateId) {
        return store.sql(
                        "SELECT max(sequence_number) FROM event_store.domain_event_entry WHERE aggregate_identifier = ?")
                .param(aggregateId)
                .query(Long.class)
                .single();
    }
}
