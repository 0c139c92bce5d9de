package dk.budgetspor.command.application;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.command.application.Api.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@RunningService
class CommandsOverHttpTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient store;

    Api api;

    @BeforeEach
    void client() {
        api = new Api(port);
    }

    @Test
    void what_is_brought_about_has_an_address_a_version_and_a_position() {
        String code = Api.code();

        Answer answer = api.post(Api.ADMINISTRATOR, "/api/bodies", Api.body(code, "Økonomiudvalget"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("/api/bodies/" + code.toUpperCase(java.util.Locale.ROOT));
        assertThat(answer.header("ETag")).isEqualTo("\"0\"");
        assertThat(answer.position()).isEqualTo(lastPositionOf("body:" + answer.id()));
        assertThat(answer.json().path("version").asLong()).isZero();
        assertThat(answer.json().path("position").asLong()).isEqualTo(answer.position());
    }

    @Test
    void danish_letters_are_encoded_in_the_address() {
        String code = "øk-" + Api.code();

        Answer answer = api.post(Api.ADMINISTRATOR, "/api/bodies", Api.body(code, "Økonomiudvalget"));

        assertThat(answer.expect(201).header("Location")).startsWith("/api/bodies/%C3%98K-");
        api.post(Api.ADMINISTRATOR, answer.header("Location") + "/dissolve", "{\"reason\": \"sammenlagt\"}")
                .expect(200);
    }

    @Test
    void a_change_tells_the_next_version_and_its_position() {
        String code = api.body();

        Answer answer = api.post(
                Api.ADMINISTRATOR, "/api/bodies/" + code + "/rename", "{\"name\": \"Nyt\", \"reason\": \"flertal\"}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.position()).isEqualTo(lastPositionOf("body:" + code));
    }

    @Test
    void an_unchanged_value_stores_nothing_and_tells_where_the_body_stands() {
        String code = api.body();
        long before = lastPositionOf("body:" + code);
        api.body();

        Answer answer = api.post(
                Api.ADMINISTRATOR, "/api/bodies/" + code + "/rename", "{\"name\": \"Udvalget\", \"reason\": \"-\"}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"0\"");
        assertThat(answer.position()).isEqualTo(before);
    }

    @Test
    void every_event_says_who_in_which_role_and_from_which_command() {
        String item = api.item();
        api.post("mette.AREA_MANAGER.ALL", "/api/plan-items/" + item + "/start", "{}")
                .expect(200);

        var metadata = new JsonMapper()
                .readTree(store.sql("""
                        SELECT convert_from(meta_data, 'UTF8') FROM event_store.domain_event_entry
                        WHERE aggregate_identifier = ? ORDER BY sequence_number DESC LIMIT 1""").param(item).query(String.class).single());

        assertThat(metadata.path("actor").asString()).isEqualTo("mette");
        assertThat(metadata.path("actorName").asString()).isEqualTo("mette");
        assertThat(metadata.path("role").asString()).isEqualTo("AREA_MANAGER");
        assertThat(metadata.propertyNames())
                .containsExactlyInAnyOrder("actor", "actorName", "role", "correlationId", "causationId");
    }

    @Test
    void events_are_stored_under_their_logical_names() {
        String item = api.item();

        assertThat(store.sql("""
                        SELECT payload_type || ' ' || payload_revision || ' ' || type
                        FROM event_store.domain_event_entry WHERE aggregate_identifier = ?""").param(item).query(String.class).list())
                .containsExactly("planning.PlanItemCreated 1 PlanItem");
    }

    @Test
    void an_area_manager_acts_for_own_areas_only() {
        String area = api.area(api.body());
        String item = api.post(Api.PLANNER, "/api/plans/" + api.plan() + "/items", Api.item("D-01", area))
                .expect(201)
                .id();

        Answer other = api.post("bo.AREA_MANAGER.KUF", "/api/plan-items/" + item + "/start", "{}");
        Answer own = api.post("mette.AREA_MANAGER.KUF+" + area, "/api/plan-items/" + item + "/start", "{}");

        assertThat(other.status()).isEqualTo(403);
        assertThat(other.code()).isEqualTo("not-own-area");
        assertThat(own.status()).isEqualTo(200);
    }

    @Test
    void what_does_not_exist_cannot_be_changed() {
        Answer answer = api.post(
                Api.ADMINISTRATOR, "/api/bodies/FINDESIKKE/rename", "{\"name\": \"Nyt\", \"reason\": \"flertal\"}");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("not-found");
    }

    @Test
    void a_rule_that_blames_a_field_points_to_it() {
        Answer answer = api.post(Api.ADMINISTRATOR, "/api/areas", Api.area(Api.code(), "FINDESIKKE"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("validation-failed");
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/bodyCodes/0");
        assertThat(answer.json().at("/errors/0/code").asString()).isEqualTo("unknown-body");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{                                                              | malformed-request |",
                "[]                                                             | malformed-request |",
                "{} {}                                                          | malformed-request |",
                "{\"code\":\"A\",\"name\":\"B\",\"kind\":\"PARTY\"}             | validation-failed | /kind",
                "{\"code\":\"A\",\"name\":\"B\",\"kind\":1}                     | validation-failed | /kind",
                "{\"code\":7,\"name\":\"B\",\"kind\":\"COUNCIL\"}               | validation-failed | /code",
                "{\"code\":\"A\",\"name\":\"B\",\"kind\":\"COUNCIL\",\"x\":1}   | validation-failed | /x",
                "{\"code\":\"A\",\"code\":\"B\",\"name\":\"B\",\"kind\":\"COUNCIL\"} | malformed-request |",
                "{\"code\":\"A B\",\"name\":\"B\",\"kind\":\"COUNCIL\"}         | validation-failed | /code",
                "{\"code\":\"x\u0301\",\"name\":\"B\",\"kind\":\"COUNCIL\"}  | validation-failed | /code",
                "{\"code\":\"A\",\"name\":\" \",\"kind\":\"COUNCIL\"}           | validation-failed | /name",
                "{\"code\":\"A\",\"name\":\"B\\u0000\",\"kind\":\"COUNCIL\"}    | validation-failed | /name",
                "{\"code\":\"A\",\"name\":\"B\"}                                | validation-failed | /kind",
                "null                                                           | malformed-request |",
            })
    void what_cannot_be_understood_is_refused(String sent, String code, String pointer) {
        Answer answer = api.post(Api.ADMINISTRATOR, "/api/bodies", sent);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo(pointer == null ? "" : pointer);
    }

    @ParameterizedTest
    @CsvSource({
        "If-Match,        3,           invalid-if-match",
        "If-Match,        W/\"3\",     invalid-if-match",
        "If-Match,        \"-1\",      invalid-if-match",
        "If-Match,        '\"1\",\"2\"', invalid-if-match",
        "Idempotency-Key, a b,         invalid-idempotency-key",
    })
    void headers_that_cannot_be_understood_are_refused(String name, String value, String code) {
        Answer answer = api.post(Api.ADMINISTRATOR, "/api/bodies", Api.body(Api.code(), "Udvalget"), name, value);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void a_body_over_one_mebibyte_is_refused() {
        Answer answer = api.post(Api.ADMINISTRATOR, "/api/bodies", " ".repeat((1 << 20) + 1));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("body-too-large");
    }

    @Test
    void json_nested_too_deeply_is_refused() {
        Answer answer = api.post(Api.ADMINISTRATOR, "/api/bodies", "[".repeat(100_000));

        assertThat(answer.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"per.PLANNER., 403, not-allowed", "nobody, 401, not-logged-in", "karl.., 403, not-allowed"})
    void who_may_not_is_refused_before_what_they_sent_is_looked_at(String token, int status, String code) {
        Answer answer = api.post(token, "/api/bodies", "{");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    private long lastPositionOf(String aggregateId) {
        return store.sql("SELECT max(global_index) FROM event_store.domain_event_entry WHERE aggregate_identifier = ?")
                .param(aggregateId)
                .query(Long.class)
                .single();
    }
}
