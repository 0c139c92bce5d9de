package dk.budgetspor.command.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningService
class SnapshotsTest {
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
    void a_long_stream_is_read_from_its_snapshot() {
        String item = itemWithEvents(61);
        await().until(() -> snapshotsOf(item) == 1);
        // an area manager of another area would be refused, were it not for what the snapshot is made to say
        var database = RunningService.Database.DATABASE;
        database.superuser().sql("""
                        UPDATE event_store.snapshot_event_entry
                        SET payload = convert_to(jsonb_set(convert_from(payload, 'UTF8')::jsonb,
                                                           '{areaCode}', '"OTHER"')::text, 'UTF8')
                        WHERE aggregate_identifier = ?""").param(item).update();

        var answer = api.post(
                "mette.AREA_MANAGER.OTHER",
                "/api/plan-items/" + item + "/complete",
                "{\"completedOn\": \"2022-01-01\"}");

        assertThat(answer.expect(200).header("ETag")).isEqualTo("\"61\"");
    }

    @Test
    void a_snapshot_remembers_treatments_texts_amounts_and_focus() {
        String item = api.item();
        String body = api.body();
        change(item, "plan-treatment", "{\"bodyCode\": \"%s\", \"indicativeDate\": \"2022-03-01\"}".formatted(body));
        change(item, "give-strategic-focus", "{\"rationale\": \"R\", \"sustainableDevelopmentGoals\": [11]}");
        change(item, "plan-presentation", "{\"presentationOn\": \"2022-02-01\", \"presenter\": \"Direktøren\"}");
        change(item, "weigh", """
                {"weight": "HIGH", "staffInvolvement": "LOW", "politicalLevel": "LOW"}""");
        change(item, "attach", """
                {"title": "Notat", "documentNumber": "160397/21", "openness": "OPEN"}""");
        for (int round = 0; round < 55; round++) {
            change(item, "reword", "{\"description\": \"%d\", \"reason\": \"R\"}".formatted(round));
        }
        await().until(() -> snapshotsOf(item) == 1);
        // the snapshot is made to say something else than the events
        RunningService.Database.DATABASE.superuser().sql("""
                        UPDATE event_store.snapshot_event_entry
                        SET payload = convert_to(replace(convert_from(payload, 'UTF8'), '160397/21', '1/21'), 'UTF8')
                        WHERE aggregate_identifier = ?""").param(item).update();

        assertThat(refusal(item, "plan-treatment", "{\"bodyCode\": \"%s\"}".formatted(body)))
                .isEqualTo("treatment-is-planned");
        assertThat(refusal(item, "attach", """
                        {"title": "Notat", "documentNumber": "1/21", "openness": "OPEN"}""")).isEqualTo("document-is-attached");
        long version = change(item, "reword", "{\"description\": \"54\", \"reason\": \"R\"}");
        assertThat(change(
                        item, "give-strategic-focus", "{\"rationale\": \"R\", \"sustainableDevelopmentGoals\": [11]}"))
                .isEqualTo(version);
        assertThat(change(item, "plan-presentation", """
                        {"presentationOn": "2022-02-01", "presenter": "Direktøren"}""")).isEqualTo(version).isEqualTo(60);
    }

    private long change(String item, String command, String json) {
        return api.post(Api.PLANNER, "/api/plan-items/" + item + "/" + command, json)
                .expect(200)
                .json()
                .path("version")
                .asLong();
    }

    private String refusal(String item, String command, String json) {
        return api.post(Api.PLANNER, "/api/plan-items/" + item + "/" + command, json)
                .expect(409)
                .code();
    }

    /** The first cannot be read at all; the second reads well, but is of another revision of the aggregate. */
    @ParameterizedTest
    @ValueSource(strings = {"payload = 'no json'", "payload_revision = '0', payload = '{}'"})
    void a_snapshot_of_no_use_costs_time_and_nothing_else(String change) {
        String item = itemWithEvents(61);
        await().until(() -> snapshotsOf(item) == 1);
        RunningService.Database.DATABASE
                .superuser()
                .sql("UPDATE event_store.snapshot_event_entry SET " + change + " WHERE aggregate_identifier = ?")
                .param(item)
                .update();

        var answer =
                api.post(Api.PLANNER, "/api/plan-items/" + item + "/complete", "{\"completedOn\": \"2022-01-01\"}");

        assertThat(answer.expect(200).header("ETag")).isEqualTo("\"61\"");
    }

    @Test
    void a_short_stream_has_none() {
        assertThat(snapshotsOf(itemWithEvents(5))).isZero();
    }

    /** Given up and reopened time and again; an odd number of changes after the first event leaves it given up. */
    private String itemWithEvents(int events) {
        String item = api.item();
        for (int event = 1; event < events; event++) {
            String change = event % 2 == 1 ? "/abandon" : "/reopen";
            api.post(Api.PLANNER, "/api/plan-items/" + item + change, "{\"reason\": \"igen\"}")
                    .expect(200);
        }
        return item;
    }

    private int snapshotsOf(String aggregateId) {
        return store.sql("SELECT count(*) FROM event_store.snapshot_event_entry WHERE aggregate_identifier = ?")
                .param(aggregateId)
                .query(Integer.class)
                .single();
    }
}
