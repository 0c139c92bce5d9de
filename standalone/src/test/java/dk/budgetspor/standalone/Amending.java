package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Decisions of an opened meeting that add texts to items of plans, and what has become of them. */
record Amending(Running app, Meeting meeting, String point) {
    static Amending atAnOpenedMeeting(Running app) {
        Meeting meeting = Meeting.of(app, app.given().body(), "2021-12-07", "09:00", "12:00");
        String point = meeting.point("Effektivisering", "");
        meeting.done("publish-agenda", "{}");
        meeting.done("open", "{}");
        return new Amending(app, meeting, point);
    }

    String decide(String text, String item) {
        return decide(point, text, item);
    }

    String decide(String onItem, String text, String item) {
        return meeting.done("record-decision", """
                {"agendaItemId": "%s", "decidedOn": "2021-12-07", "outcome": "ENDORSED_WITH_REMARKS", "text": "Tiltrådt",
                 "amendments": [{"planItemId": "%s", "text": "%s"}]}""".formatted(onItem, item, text))
                .text("decisionId");
    }

    void correct(String decision, String text, @Nullable String item) {
        String amendment = item == null ? "" : "{\"planItemId\": \"%s\", \"text\": \"%s\"}".formatted(item, text);
        meeting.done("correct-decision", """
                {"decisionId": "%s", "decidedOn": "2021-12-07", "outcome": "ENDORSED_WITH_REMARKS", "text": "Tiltrådt",
                 "amendments": [%s], "reason": "Skrivefejl"}""".formatted(decision, amendment));
    }

    void retry(String decision, String item) {
        Answer answer = ask("retry-amendment", decision, item);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    Answer ask(String command, String decision, String item) {
        return meeting.ask(command, "{\"decisionId\": \"%s\", \"planItemId\": \"%s\"}".formatted(decision, item));
    }

    List<String> amendments(String item) {
        return history(item).stream()
                .map(entry -> entry.path("type").asString())
                .filter(type -> type.contains("Amend"))
                .toList();
    }

    JsonNode lastOf(String item) {
        List<JsonNode> history = history(item);
        return history.get(history.size() - 1);
    }

    List<JsonNode> history(String item) {
        return app.as("auditor")
                .getFrom(app.lastPosition(), "/api/audit?aggregateId=" + item)
                .items();
    }

    static String textOf(JsonNode entry) {
        return entry.path("changes")
                .valueStream()
                .filter(change -> change.path("field").asString().equals("text"))
                .findFirst()
                .orElseThrow()
                .path("after")
                .asString();
    }

    List<String> refusals() {
        return stored("payload", meeting.id(), "meetings.AmendmentRefused").stream()
                .map(payload -> payload.path("code").asString())
                .toList();
    }

    List<JsonNode> stored(String column, String aggregate, String type) {
        return app
                .writer()
                .sql("SELECT convert_from(" + column + ", 'UTF8') FROM event_store.domain_event_entry"
                        + " WHERE aggregate_identifier = ? AND payload_type = ? ORDER BY global_index")
                .param(aggregate)
                .param(type)
                .query(String.class)
                .list()
                .stream()
                .map(new JsonMapper()::readTree)
                .toList();
    }
}
