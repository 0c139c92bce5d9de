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
