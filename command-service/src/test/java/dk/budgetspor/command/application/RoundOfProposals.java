package dk.budgetspor.command.application;

import dk.budgetspor.command.application.Api.Answer;
import java.util.concurrent.CompletableFuture;

/**
 * A savings round of its own, over HTTP, for proposals of one area with a committee and a body of co-determination.
 *
 * @param round the round
 * @param area the area
 * @param committee the committee
 * @param med the body of co-determination
 */
record RoundOfProposals(Api api, String round, String area, String committee, String med) {
    private static final String SECRETARY = "sia.SECRETARY.ALL";

    static RoundOfProposals open(Api api) {
        String committee = api.body();
        String med = Api.code();
        api.post(Api.ADMINISTRATOR, "/api/bodies", Api.body(med, "MED").replace("STANDING_COMMITTEE", "MED_LOCAL"))
                .expect(201);
        String area = api.post(Api.ADMINISTRATOR, "/api/areas", """
                        {"code": "%s", "name": "Sundhed", "administration": "Velfærd", "bodyCodes": ["%s", "%s"]}""".formatted(Api.code(), committee, med))
                .expect(201)
                .id();
        String round =
                api.post(Api.PLANNER, "/api/savings-rounds", """
                        {"title": "Råderum 2025-2028", "budgetYear": 2025,
                         "milestones": [{"kind": "COMMITTEE_TREATMENT", "title": "Udvalg", "from": "2024-04-30",
                                         "to": "2024-05-30"}]}""").expect(201).id();
        return new RoundOfProposals(api, round, area, committee, med);
    }

    String proposals() {
        return "/api/savings-rounds/" + round + "/proposals";
    }

    String json(String number) {
        return "{\"number\": \"%s\", \"submittedOn\": \"2024-03-15\", %s".formatted(number, text("Fælles indkøb"));
    }

    String revision(String title) {
        return "{\"revisedOn\": \"2024-03-16\", \"reason\": \"R\", " + text(title);
    }

    private String text(String title) {
        return """
                "title": "%s", "areaCode": "%s", "bodyCode": "%s", "amounts": [{"year": 2025, "thousandDkk": -9}],
                "staffEffectFte": -1.5}""".formatted(title, area, committee);
    }

    /** The identifier of a proposal that the Executive Board has sent on. */
    String forwarded(String number) {
        String proposal =
                api.post(Api.PLANNER, proposals(), json(number)).expect(201).id();
        on(proposal, "treat-by-executive-board", "{\"verdict\": \"FORWARDED\", \"treatedOn\": \"2024-04-10\"}")
                .expect(200);
        return proposal;
    }

    Answer on(String proposal, String command, String json) {
        return api.post(Api.PLANNER, path(proposal, command), json);
    }

    Answer consult(String proposal, int turn) {
        return on(proposal, "record-med-consultation", """
                {"bodyCode": "%s", "consultedOn": "2024-04-25", "statement": "Udtalelse %d"}""".formatted(med, turn));
    }

    /** The identifier of a meeting of the body that has begun. */
    String meeting(String body, String date) {
        String meeting = api.post(SECRETARY, "/api/meetings", """
                        {"bodyCode": "%s", "date": "%s", "start": "10:00", "place": "", "kind": "ORDINARY"}""".formatted(body, date))
                .expect(201)
                .id();
        api.post(SECRETARY, "/api/meetings/" + meeting + "/publish-agenda", "{}")
                .expect(200);
        api.post(SECRETARY, "/api/meetings/" + meeting + "/open", "{}").expect(200);
        return meeting;
    }

    CompletableFuture<Answer> recommend(String proposal, String meeting, int rank) {
        return api.send(SECRETARY, path(proposal, "prioritise"), """
                {"meetingId": "%s", "prioritisedOn": "2024-05-06", "priority": "RECOMMENDED", "rank": %d}""".formatted(meeting, rank));
    }

    void adopt(String proposal) {
        String meeting = meeting(api.body(), "2024-10-08");
        String item = api.post(
                        SECRETARY,
                        "/api/meetings/" + meeting + "/add-agenda-item",
                        "{\"title\": \"Budget\", \"openness\": \"OPEN\"}")
                .expect(200)
                .json()
                .path("agendaItemId")
                .asString();
        api.post(SECRETARY, "/api/meetings/" + meeting + "/record-decision", """
                        {"agendaItemId": "%s", "decidedOn": "2024-10-08", "outcome": "APPROVED", "text": "Vedtaget",
                         "savingsProposals": [{"id": "%s", "verdict": "ADOPTED"}]}""".formatted(item, proposal))
                .expect(200);
    }

    private static String path(String proposal, String command) {
        return "/api/savings-proposals/" + proposal + "/" + command;
    }
}
