package dk.budgetspor.command.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.budgetspor.command.application.Api.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the parts of bodies and cases know is in their snapshots, which are made to say something else than the events. */
@RunningService
class CaseAndSeatSnapshotsTest {
    private static final String SECRETARY = "sia.SECRETARY.";
    private static final int MORE_THAN_A_SNAPSHOT_TAKES = 55;

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
    void a_snapshot_of_a_body_remembers_its_seats() {
        String body = "/api/bodies/" + api.body();
        String seat = on(Api.ADMINISTRATOR, body, "add-seat", "{}")
                .expect(200)
                .json()
                .path("seatId")
                .asString();
        String take = """
                {"seatId": "%s", "memberName": "Kim", "takenOn": "2022-01-01"}""".formatted(seat);
        on(Api.ADMINISTRATOR, body, "take-seat", take).expect(200);
        for (int round = 0; round < MORE_THAN_A_SNAPSHOT_TAKES; round++) {
            on(Api.ADMINISTRATOR, body, "rename", "{\"name\": \"N%d\", \"reason\": \"R\"}".formatted(round))
                    .expect(200);
        }
        rewriteSnapshot(body.replace("/api/bodies/", "body:"), "2022-01-01", "2023-01-01");

        Answer taken = on(Api.ADMINISTRATOR, body, "take-seat", take);
        Answer vacated = on(Api.ADMINISTRATOR, body, "vacate-seat", """
                {"seatId": "%s", "vacatedOn": "2022-06-01", "reason": "R"}""".formatted(seat));

        assertThat(taken.code()).isEqualTo("seat-is-taken");
        assertThat(vacated.json().at("/errors/0/code").asString()).isEqualTo("vacated-before-taken");
    }

    @Test
    void a_snapshot_of_a_case_remembers_its_texts_and_documents() {
        api.post(SECRETARY, "/api/cases", """
                {"caseNumber": "21/637", "title": "Plan", "openness": "OPEN", "route": []}""").expect(201);
        String address = "/api/cases/21-637";
        String document = """
                {"title": "Notat", "documentNumber": "%s", "openness": "OPEN"}""";
        on(SECRETARY, address, "file-attachment", document.formatted("160397/21"))
                .expect(200);
        on(SECRETARY, address, "file-attachment", "{\"title\": \"T\", \"openness\": \"OPEN\", \"toFollow\": true}")
                .expect(200);
        String statement = "{\"statement\": \"%d\"}";
        for (int round = 0; round < MORE_THAN_A_SNAPSHOT_TAKES; round++) {
            on(SECRETARY, address, "write-statement", statement.formatted(round))
                    .expect(200);
        }
        rewriteSnapshot("case:21/637", "160397/21", "1/21");

        Answer attached = on(SECRETARY, address, "file-attachment", document.formatted("1/21"));
        Answer same = on(SECRETARY, address, "write-statement", statement.formatted(54));
        Answer arrived = on(SECRETARY, address, "receive-attachment", "{\"number\": 2, \"documentNumber\": \"2/21\"}");

        assertThat(attached.code()).isEqualTo("document-is-attached");
        assertThat(same.expect(200).header("ETag")).isEqualTo("\"57\"");
        assertThat(arrived.expect(200).header("ETag")).isEqualTo("\"58\"");
    }

    private Answer on(String token, String address, String command, String json) {
        return api.post(token, address + "/" + command, json);
    }

    private void rewriteSnapshot(String aggregateId, String text, String by) {
        await().until(() ->
                store.sql("SELECT count(*) FROM event_store.snapshot_event_entry WHERE aggregate_identifier = ?")
                                .param(aggregateId)
                                .query(Integer.class)
                                .single()
                        == 1);
        RunningService.Database.DATABASE
                .superuser()
                .sql("""
                        UPDATE event_store.snapshot_event_entry
                        SET payload = convert_to(replace(convert_from(payload, 'UTF8'), :text, :by), 'UTF8')
                        WHERE aggregate_identifier = :id""")
                .param("text", text)
                .param("by", by)
                .param("id", aggregateId)
                .update();
    }
}
