package dk.budgetspor.command.application;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dk.budgetspor.command.application.Api.Answer;
import dk.budgetspor.kernel.personal.PersonalName;
import dk.budgetspor.kernel.personal.PersonalNames;
import dk.budgetspor.kernel.personal.SealedName;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A private person's name stands in no table in clear, and its key lives and dies with what is stored. */
@RunningService
class HearingNamesTest {
    private static final String NAME = "Åse Ødegård";
    private static final String REASON = "{\"reason\": \"Anmodning\"}";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient store;

    @Autowired
    PersonalNames names;

    Rounds round;

    @BeforeEach
    void open() {
        round = Rounds.open(new Api(port));
    }

    @Test
    void the_event_holds_a_name_that_its_key_opens() {
        JsonNode event = event(round.respond(NAME, "2024-09-01"));

        assertThat(event.path("respondentKind").asString()).isEqualTo("PERSON");
        assertThat(event.toString()).doesNotContain("Åse", "Ødegård");
        assertThat(opened(event)).contains(new PersonalName(NAME));
    }

    @Test
    void no_table_holds_the_name() {
        round.respond(
                        "Åse Ægirsdatter",
                        "2024-09-01",
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .expect(201);

        assertThat(store.sql("""
                                SELECT (SELECT string_agg(e::text || convert_from(e.payload, 'UTF8')
                                                                  || convert_from(e.meta_data, 'UTF8'), '')
                                        FROM event_store.domain_event_entry e)
                                    || (SELECT string_agg(i::text, '') FROM command_model.idempotency i)""").query(String.class).single())
                .contains("HearingResponseReceived", "Bevar skolen")
                .doesNotContain("Ægirsdatter");
    }

    @Test
    void no_log_tells_the_name_even_where_commands_and_requests_are_logged() {
        List<String> lines = logged(Level.TRACE, () -> {
            round.respond("Åse Ægirsdatter", "2024-09-01").expect(201);
            round.respond("Åse Ægirsdatter", "2999-01-01").expect(400);
        });

        assertThat(lines).hasSizeGreaterThan(20).noneMatch(line -> line.contains("Ægirsdatter"));
        assertThat(lines).anyMatch(line -> line.contains("ReceiveResponseRequest"));
    }

    @Test
    void nor_that_of_a_request_that_is_not_in_order() {
        assertThat(logged(
                        Level.INFO,
                        () -> round.respond("Ægirsdatter\\u0007", "2024-09-01").expect(400)))
                .noneMatch(line -> line.contains("Ægirsdatter"));
    }

    /** What is told meanwhile by ourselves, Axon and Spring. */
    private static List<String> logged(Level level, Runnable work) {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        List<Logger> loggers = Stream.of("dk.budgetspor", "org.axonframework", "org.springframework")
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList();
        Map<Logger, Level> before = new HashMap<>();
        loggers.forEach(logger -> before.put(logger, logger.getLevel()));
        loggers.forEach(logger -> logger.addAppender(log));
        loggers.forEach(logger -> logger.setLevel(level));
        try {
            work.run();
        } finally {
            loggers.forEach(logger -> logger.setLevel(before.get(logger)));
            loggers.forEach(logger -> logger.detachAppender(log));
        }
        return List.copyOf(log.list).stream()
                .map(line -> line.getFormattedMessage()
                        + (line.getThrowableProxy() == null
                                ? ""
                                : line.getThrowableProxy().getMessage()))
                .toList();
    }

    @Test
    void an_erased_name_opens_no_more_and_the_response_is_kept() {
        Answer response = round.respond(NAME, "2024-09-01").expect(201);
        JsonNode event = event(response);
        String path = "/api/hearing-responses/" + response.id() + "/erase-respondent";

        Answer first = round.api().post(Api.PLANNER, path, REASON);
        Answer second = round.api().post(Api.PLANNER, path, REASON);

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.code()).isEqualTo("respondent-is-erased");
        assertThat(opened(event)).isEmpty();
        assertThat(event(response)).isEqualTo(event);
    }

    @Test
    void a_name_is_erased_also_when_the_round_is_over() {
        Answer response = round.respond(NAME, "2024-09-01").expect(201);
        round.on("close", REASON).expect(200);

        round.api()
                .post(Api.PLANNER, "/api/hearing-responses/" + response.id() + "/erase-respondent", REASON)
                .expect(200);

        assertThat(opened(event(response))).isEmpty();
    }

    @Test
    void a_refused_command_leaves_no_key_and_a_repeated_one_no_second() {
        long before = keys();
        round.respond(NAME, "2999-01-01").expect(400);
        assertThat(keys()).isEqualTo(before);

        String key = UUID.randomUUID().toString();
        Answer first = round.respond(NAME, "2024-09-01", "Idempotency-Key", key).expect(201);
        Answer second = round.respond(NAME, "2024-09-01", "Idempotency-Key", key);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(keys()).isEqualTo(before + 1);
    }

    @Test
    void what_is_not_stored_leaves_no_key() throws Exception {
        long before = keys();

        CompletableFuture<Answer> cutOff = cutOff("/api/savings-rounds/" + round.round() + "/hearing-responses", """
                {"respondent": "Åse", "receivedOn": "2024-09-01", "text": "T"}""");

        assertThat(cutOff.join().status()).isEqualTo(503);
        assertThat(keys()).isEqualTo(before);
    }

    @Test
    void an_erasure_that_is_not_stored_erases_nothing() throws Exception {
        Answer response = round.respond(NAME, "2024-09-01").expect(201);

        CompletableFuture<Answer> cutOff =
                cutOff("/api/hearing-responses/" + response.id() + "/erase-respondent", REASON);

        assertThat(cutOff.join().status()).isEqualTo(503);
        assertThat(opened(event(response))).contains(new PersonalName(NAME));
    }

    /** Everything was decided and written when the database goes away, and only the event was not. */
    private CompletableFuture<Answer> cutOff(String path, String json) throws SQLException {
        try (Held appends = new Held(RunningService.Database.DATABASE)) {
            CompletableFuture<Answer> sent = round.api().send(Api.PLANNER, path, json);
            appends.untilWaiting(1);
            appends.cutOffWhoWaits();
            return sent;
        }
    }

    private JsonNode event(Answer response) {
        return new JsonMapper()
                .readTree(store.sql("""
                        SELECT convert_from(payload, 'UTF8') FROM event_store.domain_event_entry
                        WHERE aggregate_identifier = :id AND sequence_number = 0""")
                        .param("id", response.expect(201).id())
                        .query(String.class)
                        .single());
    }

    private Optional<PersonalName> opened(JsonNode event) {
        return names.open(new SealedName(
                UUID.fromString(event.path("respondentKey").asString()),
                event.path("respondent").asString()));
    }

    private long keys() {
        return store.sql("SELECT count(*) FROM event_store.person_key")
                .query(Long.class)
                .single();
    }
}
