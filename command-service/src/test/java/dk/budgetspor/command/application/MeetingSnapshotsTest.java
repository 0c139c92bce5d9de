package dk.budgetspor.command.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.budgetspor.command.application.Api.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A long meeting is read from its snapshot, and nothing of it is forgotten. */
@RunningService
class MeetingSnapshotsTest {
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
    void a_snapshot_remembers_agenda_texts_documents_decisions_and_minutes() {
        String meeting = meeting();
        String item = add(meeting, "{\"title\": \"Økonomi\", \"openness\": \"OPEN\", \"startsAt\": \"10:00\"}");
        String texts = "{\"agendaItemId\": \"%s\", \"route\": [], \"statement\": \"Status\"}".formatted(item);
        String guest = "{\"agendaItemId\": \"%s\", \"guest\": \"Økonomichefen\"}".formatted(item);
        String document = """
                {"agendaItemId": "%s", "title": "Notat", "documentNumber": "%s", "openness": "OPEN"}""";
        String attendance = "{\"attendance\": [{\"memberName\": \"Lene\", \"presence\": \"PRESENT\"}]}";
        String note = "{\"agendaItemId\": \"%s\", \"text\": \"Taget\"}".formatted(item);
        String decision = """
                {"agendaItemId": "%s", "decidedOn": "2024-03-20", "outcome": "NOTED", "text": "",
                 "remarks": [{"text": "T", "followUp": {"bodyCode": "%s", "dueOn": "2024-12-31"}}]}""".formatted(item, api.body());
        change(meeting, "describe-agenda-item", texts);
        change(meeting, "invite-guest", guest);
        change(meeting, "file-attachment", document.formatted(item, "160397/21"));
        change(meeting, "publish-agenda", "{}");
        change(meeting, "open", "{}");
        change(meeting, "record-attendance", attendance);
        change(meeting, "note", note);
        String decisionId = given(meeting, "record-decision", decision)
                .json()
                .path("decisionId")
                .asString();
        for (int round = 0; round < 50; round++) {
            change(meeting, "recommend", """
                    {"agendaItemId": "%s", "recommender": "", "text": "Drøftes"}""".formatted(item));
        }
        await().until(() -> snapshotsOf(meeting) == 1);
        // the snapshot is made to say something else than the events
        RunningService.Database.DATABASE.superuser().sql("""
                        UPDATE event_store.snapshot_event_entry
                        SET payload = convert_to(replace(convert_from(payload, 'UTF8'), '160397/21', '1/21'), 'UTF8')
                        WHERE aggregate_identifier = ?""").param(meeting).update();

        assertThat(refusal(meeting, "file-attachment", document.formatted(item, "1/21")))
                .isEqualTo("document-is-attached");
        assertThat(refusal(meeting, "record-decision", decision)).isEqualTo("item-is-decided");
        long version = change(meeting, "describe-agenda-item", texts);
        assertThat(change(meeting, "invite-guest", guest)).isEqualTo(version);
        assertThat(change(meeting, "record-attendance", attendance)).isEqualTo(version);
        assertThat(change(meeting, "note", note)).isEqualTo(version);
        assertThat(change(
                        meeting,
                        "correct-decision",
                        decision.replace(
                                "{\"agendaItemId\": \"" + item + "\"",
                                "{\"reason\": \"R\", \"decisionId\": \"" + decisionId + "\"")))
                .isEqualTo(version);
        assertThat(change(meeting, "time-agenda-item", """
                        {"agendaItemId": "%s", "startsAt": "10:00"}""".formatted(item))).isEqualTo(version);
    }

    private String meeting() {
        return api.post(SECRETARY, "/api/meetings", """
                        {"bodyCode": "%s", "date": "2024-03-20", "start": "10:00", "place": "", "kind": "ORDINARY"}""".formatted(api.body()))
                .expect(201)
                .id();
    }

    private String add(String meeting, String json) {
        return given(meeting, "add-agenda-item", json)
                .json()
                .path("agendaItemId")
                .asString();
    }

    private Answer given(String meeting, String command, String json) {
        return api.post(SECRETARY, "/api/meetings/" + meeting + "/" + command, json)
                .expect(200);
    }

    private long change(String meeting, String command, String json) {
        return given(meeting, command, json).json().path("version").asLong();
    }

    private String refusal(String meeting, String command, String json) {
        return api.post(SECRETARY, "/api/meetings/" + meeting + "/" + command, json)
                .expect(409)
                .code();
    }

    private int snapshotsOf(String aggregateId) {
        return store.sql("SELECT count(*) FROM event_store.snapshot_event_entry WHERE aggregate_identifier = ?")
                .param(aggregateId)
                .query(Integer.class)
                .single();
    }
}
