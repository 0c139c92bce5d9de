package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

/** A savings round of its own, over HTTP. */
record Round(Running app, String id) {
    /** Towards the budget 2025-2028, with the hearing of document C. */
    static Round open(Running app) {
        Answer opened = app.as("planner").post("/api/savings-rounds", """
                {"title": "Råderum 2025-2028", "budgetYear": 2025, "targets": [{"year": 2025, "thousandDkk": -30000}],
                 "milestones": [{"kind": "HEARING", "title": "Høring", "from": "2024-08-29", "to": "2024-09-11",
                                 "areaCodes": [], "place": null}]}""");
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        return new Round(app, opened.id());
    }

    String path() {
        return "/api/savings-rounds/" + id;
    }

    Answer ask(String command, String json, String... headers) {
        return app.as("planner").post(path() + "/" + command, json, headers);
    }

    /** A command that changes the round. */
    Answer done(String command, String json) {
        Answer answer = ask(command, json);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    /** The identifier of what a command adds to the round. */
    String made(String command, String json) {
        Answer answer = ask(command, json);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.id();
    }

    String idea(String text) {
        return made("ideas", "{\"text\": \"%s\", \"origin\": \"WORKSHOP\"}".formatted(text));
    }
}
