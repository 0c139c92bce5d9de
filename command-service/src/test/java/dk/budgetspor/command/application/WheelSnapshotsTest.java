package dk.budgetspor.command.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.budgetspor.command.application.Api.Answer;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A full year is read from its snapshot, and nothing of it is forgotten. */
@RunningService
class WheelSnapshotsTest {
    private static final String SECRETARY = "sia.SECRETARY.ALL";

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
    void a_snapshot_remembers_days_breaks_and_topics() {
        String body = api.body();
        String wheel = "/api/bodies/" + body + "/annual-wheel/2023/";
        change(wheel, "add-break", "{\"from\": \"2023-07-01\", \"to\": \"2023-07-31\", \"title\": \"Ferie\"}");
        String topic = change(wheel, "plan-topic", "{\"title\": \"Budget\", \"dates\": [\"2023-06-14\"]}")
                .json()
                .path("topicId")
                .asString();
        for (int day = 1; day <= 55; day++) {
            change(wheel, "add-date", date(LocalDate.of(2023, 1, 1).plusDays(day)));
        }
        await().until(() ->
                store.sql("""
                        SELECT count(*) FROM event_store.snapshot_event_entry
                        WHERE aggregate_identifier = 'wheel:' || :body || ':2023'""").param("body", body).query(Integer.class).single() == 1);

        assertThat(api.post(SECRETARY, wheel + "add-date", date(LocalDate.of(2023, 7, 14)))
                        .json()
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("date-in-a-break");
        change(wheel, "drop-date", """
                {"date": "2023-01-02", "reason": "R"}""");
        change(wheel, "move-topic", "{\"topicId\": \"%s\", \"date\": null, \"reason\": \"R\"}".formatted(topic));
    }

    private Answer change(String wheel, String command, String json) {
        return api.post(SECRETARY, wheel + command, json).expect(200);
    }

    private static String date(LocalDate day) {
        return "{\"date\": \"" + day + "\"}";
    }
}
