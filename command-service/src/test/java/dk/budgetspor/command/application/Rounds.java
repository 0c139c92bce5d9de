package dk.budgetspor.command.application;

import dk.budgetspor.command.application.Api.Answer;

/** A savings round of its own, over HTTP. */
record Rounds(Api api, String round) {
    /** Towards the budget 2025-2028, with a hearing from 29 August to 11 September 2024. */
    static Rounds open(Api api) {
        return new Rounds(
                api,
                api.post(Api.PLANNER, "/api/savings-rounds", """
                                {"title": "Råderum 2025-2028", "budgetYear": 2025,
                                 "milestones": [{"kind": "HEARING", "title": "Høring", "from": "2024-08-29",
                                                 "to": "2024-09-11"}]}""").expect(201).id());
    }

    Answer on(String command, String json) {
        return api.post(Api.PLANNER, "/api/savings-rounds/" + round + "/" + command, json);
    }

    String idea() {
        return on("ideas", "{\"text\": \"Fælles kørsel\", \"origin\": \"WORKSHOP\"}")
                .expect(201)
                .id();
    }

    String workPackage(String area) {
        return on("work-packages", "{\"title\": \"Kørsel\", \"areaCode\": \"%s\"}".formatted(area))
                .expect(201)
                .id();
    }

    Answer sort(String idea, String area, String workPackage) {
        return api.post(Api.PLANNER, "/api/savings-ideas/" + idea + "/sort", """
                {"areaCode": "%s", "workPackageId": "%s"}""".formatted(area, workPackage));
    }

    Answer merge(String idea, String into) {
        return api.post(Api.PLANNER, "/api/savings-ideas/" + idea + "/merge", """
                {"intoIdeaId": "%s"}""".formatted(into));
    }

    Answer setAside(String idea) {
        return api.post(Api.PLANNER, "/api/savings-ideas/" + idea + "/set-aside", "{\"reason\": \"R\"}");
    }

    Answer respond(String name, String day, String... headers) {
        return api.post(
                Api.PLANNER, "/api/savings-rounds/" + round + "/hearing-responses", """
                {"respondent": "%s", "receivedOn": "%s", "text": "Bevar skolen"}""".formatted(name, day), headers);
    }
}
