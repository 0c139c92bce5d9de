package dk.budgetspor.command.application;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.command.application.Api.Answer;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the {@code Idempotency-Key} promises. */
@RunningService
class RetriesTest {
    private static final String HEADER = "Idempotency-Key";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient store;

    Api api;
    String key;

    @BeforeEach
    void client() {
        api = new Api(port);
        key = UUID.randomUUID().toString();
    }

    @Test
    void the_same_key_and_body_get_the_first_answer_again() {
        String plan = """
                {"title": "Plan", "budgetYear": 2022, "budgetAgreement": "Aftale"}""";
        Answer first = api.post(Api.PLANNER, "/api/plans", plan, HEADER, key).expect(201);
        api.post(Api.PLANNER, first.header("Location") + "/close", "{\"reason\": \"forkert\"}")
                .expect(200);

        Answer second = api.post(Api.PLANNER, "/api/plans", plan, HEADER, key);

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.response().body()).isEqualTo(first.response().body());
        for (String header : List.of("Location", "ETag", "Budgetspor-Position")) {
            assertThat(second.header(header)).isEqualTo(first.header(header)).isNotEmpty();
        }
    }

    @Test
    void a_retry_is_answered_even_where_the_rules_would_now_refuse() {
        String item = api.item();
        String path = "/api/plan-items/" + item + "/start";
        Answer first = api.post(Api.PLANNER, path, "{}", HEADER, key).expect(200);

        Answer retry = api.post(Api.PLANNER, path, "{}", HEADER, key);
        Answer anew = api.post(Api.PLANNER, path, "{}");

        assertThat(retry.status()).isEqualTo(200);
        assertThat(retry.position()).isEqualTo(first.position());
        assertThat(anew.status()).isEqualTo(409);
        assertThat(eventsOf(item)).isEqualTo(2);
    }

    @Test
    void a_retry_of_a_guarded_command_is_not_stale() {
        String item = api.item();
        String path = "/api/plan-items/" + item + "/start";
        api.post(Api.PLANNER, path, "{}", HEADER, key, "If-Match", "\"0\"").expect(200);

        Answer retry = api.post(Api.PLANNER, path, "{}", HEADER, key, "If-Match", "\"0\"");

        assertThat(retry.status()).isEqualTo(200);
        assertThat(retry.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        String code = Api.code();
        api.post(Api.ADMINISTRATOR, "/api/bodies", Api.body(code, "Et"), HEADER, key)
                .expect(201);

        Answer other = api.post(Api.ADMINISTRATOR, "/api/bodies", Api.body(code, "Andet"), HEADER, key);

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void a_key_belongs_to_its_sender_and_address() {
        String body = api.body();
        Answer first = api.post(Api.ADMINISTRATOR, "/api/bodies", Api.body(Api.code(), "Et"), HEADER, key);
        Answer otherSender = api.post("ole.ADMINISTRATOR.", "/api/bodies", Api.body(Api.code(), "Andet"), HEADER, key);
        Answer otherAddress = api.post(
                Api.ADMINISTRATOR, "/api/bodies/" + body + "/dissolve", "{\"reason\": \"nedlagt\"}", HEADER, key);

        assertThat(List.of(first.status(), otherSender.status(), otherAddress.status()))
                .containsExactly(201, 201, 200);
    }

    @Test
    void a_refused_command_frees_its_key() {
        String item = api.item();
        String path = "/api/plan-items/" + item + "/reopen";
        String reason = "{\"reason\": \"ikke færdig\"}";
        api.post(Api.PLANNER, path, reason, HEADER, key).expect(409);
        api.post(Api.PLANNER, "/api/plan-items/" + item + "/abandon", reason).expect(200);

        Answer retry = api.post(Api.PLANNER, path, reason, HEADER, key);

        assertThat(retry.status()).isEqualTo(200);
    }

    @Test
    void an_unchanged_value_is_answered_again_too() {
        String path = "/api/bodies/" + api.body() + "/rename";
        String same = "{\"name\": \"Udvalget\", \"reason\": \"-\"}";
        Answer first = api.post(Api.ADMINISTRATOR, path, same, HEADER, key).expect(200);
        api.post(Api.ADMINISTRATOR, path, "{\"name\": \"Nyt\", \"reason\": \"-\"}")
                .expect(200);

        Answer retry = api.post(Api.ADMINISTRATOR, path, same, HEADER, key);

        assertThat(retry.response().body()).isEqualTo(first.response().body());
    }

    @Test
    void simultaneous_retries_store_one_event_and_get_one_answer() throws Exception {
        String item = api.item();
        List<CompletableFuture<Answer>> sent;

        try (Held held = new Held(RunningService.Database.DATABASE)) {
            sent = IntStream.range(0, 4)
                    .mapToObj(n -> api.send(Api.PLANNER, "/api/plan-items/" + item + "/start", "{}", HEADER, key))
                    .toList();
            held.untilWaiting(4);
        }

        assertThat(sent).extracting(answer -> answer.join().status()).containsOnly(200);
        assertThat(sent).extracting(answer -> answer.join().position()).containsOnly(lastPositionOf(item));
        assertThat(eventsOf(item)).isEqualTo(2);
    }

    private int eventsOf(String aggregateId) {
        return store.sql("SELECT count(*) FROM event_store.domain_event_entry WHERE aggregate_identifier = ?")
                .param(aggregateId)
                .query(Integer.class)
                .single();
    }

    private long lastPositionOf(String aggregateId) {
        return store.sql("SELECT max(global_index) FROM event_store.domain_event_entry WHERE aggregate_identifier = ?")
                .param(aggregateId)
                .query(Long.class)
                .single();
    }
}
