package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A savings round that a test runs through the API, with the dates of document C: proposals by 18 March, committees from
 * 30 April to 30 May 2024. It has one area with a committee and two bodies of co-determination.
 *
 * @param id the round
 * @param budgetYear the first of its four years
 * @param area the management area
 * @param committee the committee that prioritises
 * @param areaMed a body of co-determination of the area
 * @param localMed another
 */
record SavingsRound(
        Running app, String id, int budgetYear, String area, String committee, String areaMed, String localMed) {
    static SavingsRound of(Running app, int budgetYear) {
        Given given = app.given();
        String committee = given.body();
        String areaMed = med(app, "MED_AREA");
        String localMed = med(app, "MED_LOCAL");
        String area = given.newCode();
        created(app.as("administrator").post("/api/areas", """
                {"code": "%s", "name": "Sundhed og Omsorg", "administration": "Velfærd",
                 "bodyCodes": ["%s", "%s", "%s"]}""".formatted(area, committee, areaMed, localMed)));
        String id = created(app.as("planner").post("/api/savings-rounds", """
                {"title": "Råderum", "budgetYear": %d, "milestones": [
                  {"kind": "PROPOSAL_DEADLINE", "title": "Forslag", "from": "2024-03-18", "to": null, "areaCodes": []},
                  {"kind": "COMMITTEE_TREATMENT", "title": "Udvalg", "from": "2024-04-30", "to": "2024-05-30",
                   "areaCodes": []}]}""".formatted(budgetYear)));
        return new SavingsRound(app, id, budgetYear, area, committee, areaMed, localMed);
    }

    private static String med(Running app, String kind) {
        String code = app.given().newCode();
        return created(app.as("administrator").post("/api/bodies", """
                {"code": "%s", "name": "MED %s", "kind": "%s"}""".formatted(code, code, kind)));
    }

    String path() {
        return "/api/savings-rounds/" + id;
    }

    /** The identifier of a proposal that was handed in in time. */
    String proposal(String number) {
        return created(submit(number, "2024-03-15", ""));
    }

    /** Further fields begin with a comma. */
    Answer submit(String number, String submittedOn, String more) {
        return app.as("planner").post(path() + "/proposals", json(number, submittedOn, more));
    }

    String json(String number, String submittedOn, String more) {
        return """
                {"number": "%s", "title": "Fælles indkøb", "areaCode": "%s", "bodyCode": "%s",
                 "amounts": [{"year": %d, "thousandDkk": -250}], "staffEffectFte": -2.5, "description": "Indkøb samles",
                 "submittedOn": "%s"%s}""".formatted(number, area, committee, budgetYear, submittedOn, more);
    }

    Answer ask(String proposal, String command, String json) {
        return app.as("planner").post("/api/savings-proposals/" + proposal + "/" + command, json);
    }

    /** A command of the planner that is taken. */
    void done(String proposal, String command, String json) {
        taken(ask(proposal, command, json));
    }

    void treat(String proposal, String verdict, String treatedOn) {
        taken(app.as("executive")
                .post("/api/savings-proposals/" + proposal + "/treat-by-executive-board", """
                {"verdict": "%s", "treatedOn": "%s", "note": "Konsekvenserne"}""".formatted(
                                verdict, treatedOn)));
    }

    void consult(String proposal, String body, String consultedOn) {
        taken(secretaryOf(body).post("/api/savings-proposals/" + proposal + "/record-med-consultation", """
                {"bodyCode": "%s", "consultedOn": "%s", "statement": "Taget til efterretning"}""".formatted(
                        body, consultedOn)));
    }

    /** Sent on by the Executive Board and discussed by both bodies of co-determination. */
    void prepare(String proposal) {
        treat(proposal, "FORWARDED", "2024-04-10");
        consult(proposal, areaMed, "2024-04-25");
        consult(proposal, localMed, "2024-04-26");
    }

    Api secretaryOf(String body) {
        return app.api().withToken(new Tokens(app).of(List.of("SECRETARY"), List.of(), List.of(body)));
    }

    /** A meeting of the committee that has begun. */
    Meeting meeting(String date) {
        return opened(committee, date);
    }

    /** A meeting of any body that has begun, with one point on its agenda. */
    Meeting opened(String body, String date) {
        Meeting meeting = Meeting.of(app, body, date, "09:00", "12:00");
        meeting.point("Råderum", "");
        meeting.done("publish-agenda", "{}");
        meeting.done("open", "{}");
        return meeting;
    }

    /** Further fields begin with a comma. */
    Answer prioritise(String proposal, Meeting meeting, String date, String priority, String more) {
        return meeting.api().post("/api/savings-proposals/" + proposal + "/prioritise", """
                {"meetingId": "%s", "prioritisedOn": "%s", "priority": "%s"%s}""".formatted(
                        meeting.id(), date, priority, more));
    }

    /** The identifier of a decision of the meeting; verdicts are as in JSON. */
    static String decide(Meeting meeting, String point, String date, String verdicts) {
        return meeting.done("record-decision", """
                {"agendaItemId": "%s", "decidedOn": "%s", "outcome": "APPROVED", "text": "Vedtaget",
                 "savingsProposals": [%s]}""".formatted(point, date, verdicts))
                .text("decisionId");
    }

    static void correct(Meeting meeting, String decision, String date, String verdicts) {
        meeting.done("correct-decision", """
                {"decisionId": "%s", "decidedOn": "%s", "outcome": "APPROVED", "text": "Vedtaget",
                 "savingsProposals": [%s], "reason": "Skrivefejl"}""".formatted(decision, date, verdicts));
    }

    static String verdict(String proposal, String verdict) {
        return "{\"id\": \"%s\", \"verdict\": \"%s\"}".formatted(proposal, verdict);
    }

    String plan() {
        return created(app.as("planner").post("/api/plans", """
                {"title": "Udmøntningsplan", "budgetYear": %d, "budgetAgreement": "Budgetaftale"}""".formatted(budgetYear)));
    }

    /** The types of what has happened to something, in their order and without their concept. */
    List<String> eventsOf(String aggregateId) {
        return app.writer().sql("""
                        SELECT payload_type FROM event_store.domain_event_entry
                        WHERE aggregate_identifier = ? ORDER BY sequence_number""").param(aggregateId).query(String.class).list().stream()
                .map(type -> type.substring(type.indexOf('.') + 1))
                .toList();
    }

    /** The last event of the type that happened to something. */
    JsonNode lastOf(String aggregateId, String type) {
        return new JsonMapper()
                .readTree(app.writer()
                        .sql("""
                                SELECT convert_from(payload, 'UTF8') FROM event_store.domain_event_entry
                                WHERE aggregate_identifier = ? AND payload_type = ?
                                ORDER BY sequence_number DESC LIMIT 1""")
                        .param(aggregateId)
                        .param(type)
                        .query(String.class)
                        .single());
    }

    private static String created(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.id();
    }

    private static void taken(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }
}
