package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * A meeting that a test runs through the API.
 *
 * @param api called by the secretary of the body
 * @param path the address of the meeting
 */
record Meeting(Api api, String path) {
    /** A meeting of the body in the meeting room of documents B and D. */
    static Meeting of(Running app, String body, String date, String start, String end) {
        Api secretary = app.api().withToken(new Tokens(app).of(List.of("SECRETARY"), List.of(), List.of(body)));
        Answer answer = secretary.post("/api/meetings", """
                {"bodyCode": "%s", "date": "%s", "start": "%s", "end": "%s", "place": "Mødelokale 250, rådhuset",
                 "kind": "ORDINARY"}""".formatted(body, date, start, end));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("/api/meetings/" + answer.id());
        return new Meeting(secretary, "/api/meetings/" + answer.id());
    }

    String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    Answer ask(String command, String json, String... headers) {
        return api.post(path + "/" + command, json, headers);
    }

    /** A command that is taken. */
    Answer done(String command, String json) {
        Answer answer = ask(command, json);
        assertThat(answer.status()).as(command + " " + answer.text()).isEqualTo(200);
        return answer;
    }

    /** The identifier of a new point; times are as in JSON, or null. */
    String point(String title, String startsAt) {
        return done("add-agenda-item", """
                {"title": "%s", "openness": "OPEN", "startsAt": %s}""".formatted(title, quoted(startsAt))).text("agendaItemId");
    }

    String subPoint(String parent, String title, String startsAt) {
        return done("add-agenda-item", """
                {"parentItemId": "%s", "title": "%s", "openness": "OPEN", "startsAt": %s}""".formatted(parent, title, quoted(startsAt)))
                .text("agendaItemId");
    }

    String slot(String parent, String title, String startsAt) {
        return done("add-agenda-item", """
                {"parentItemId": "%s", "kind": "SLOT", "title": "%s", "startsAt": "%s"}""".formatted(parent, title, startsAt)).text("agendaItemId");
    }

    void file(String item, String title, String documentNumber, String openness) {
        done("file-attachment", """
                {"agendaItemId": "%s", "title": "%s", "documentNumber": "%s", "openness": "%s"}""".formatted(item, title, documentNumber, openness));
    }

    private static String quoted(String time) {
        return time.isEmpty() ? "null" : "\"" + time + "\"";
    }
}
