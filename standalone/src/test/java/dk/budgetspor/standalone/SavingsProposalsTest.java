package dk.budgetspor.standalone;

import static dk.budgetspor.standalone.SavingsRound.decide;
import static dk.budgetspor.standalone.SavingsRound.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A proposal goes through the process of its round: from an idea to an item of a plan. */
@Timeout(120)
@ExtendWith(Running.Shared.class)
class SavingsProposalsTest {
    private final Running app;
    private final Given given;
    private final Automations automations;
    private SavingsRound round;

    SavingsProposalsTest(Running app) {
        this.app = app;
        this.given = app.given();
        this.automations = new Automations(app);
    }

    @BeforeEach
    void aRound() {
        round = SavingsRound.of(app, 2041);
    }

    @Test
    void fromAnIdeaToAnItemOfThePlan() {
        String plan = round.plan();
        String idea = created(app.as("member").post(round.path() + "/ideas", """
                {"text": "Køb ind sammen", "origin": "WORKSHOP"}"""));
        String workPackage =
                created(app.as("planner").post(round.path() + "/work-packages", """
                {"title": "Indkøb", "areaCode": "%s"}""".formatted(round.area())));
        app.as("planner").post("/api/savings-ideas/" + idea + "/sort", """
                {"areaCode": "%s", "workPackageId": "%s"}""".formatted(round.area(), workPackage));
        String proposal = created(round.submit("SO-01", "2024-03-19", """
                , "ideaIds": ["%s"], "workPackageId": "%s", "detailsDocument": "24917/24", "startsOn": "2025-01-01",
                "investmentThousandDkk": 100""".formatted(idea, workPackage)));
        round.treat(proposal, "RETURNED", "2024-04-10");
        round.done(
                proposal,
                "revise",
                round.json("SO-01", "2024-04-11", ", \"serviceConsequences\": \"Ingen\"")
                        .replace("\"number\": \"SO-01\", ", "")
                        .replace("submittedOn", "reason\": \"Efter direktionen\", \"revisedOn"));
        round.treat(proposal, "FORWARDED", "2024-04-17");
        round.consult(proposal, round.areaMed(), "2024-04-25");
        round.consult(proposal, round.localMed(), "2024-04-25");
        Meeting committee = round.meeting("2024-05-06");
        assertThat(round.prioritise(proposal, committee, "2024-05-06", "RECOMMENDED", ", \"rank\": 1")
                        .status())
                .isEqualTo(200);
        round.done(proposal, "put-in-catalogue", "{\"putOn\": \"2024-06-10\"}");
        round.done(proposal, "incorporate", "{\"incorporatedOn\": \"2024-08-20\"}");
        Meeting council = round.opened(given.body(), "2024-10-08");
        String point = council.point("Budget", "");
        council.done("name-proposals", """
                {"agendaItemId": "%s", "savingsProposalIds": ["%s"]}""".formatted(point, proposal));
        String decision = decide(council, point, "2024-10-08", verdict(proposal, "ADOPTED"));
        automations.done();

        assertThat(round.eventsOf(proposal))
                .containsExactly(
                        "SavingsProposalSubmitted",
                        "SavingsProposalReturned",
                        "SavingsProposalRevised",
                        "SavingsProposalForwarded",
                        "MedBodyConsulted",
                        "MedBodyConsulted",
                        "SavingsProposalPrioritised",
                        "SavingsProposalPutInCatalogue",
                        "SavingsProposalIncorporated",
                        "SavingsProposalAdopted",
                        "ProposalBecamePlanItem");
        JsonNode submitted = round.lastOf(proposal, "raaderum.SavingsProposalSubmitted");
        assertThat(submitted.path("late").asBoolean()).isTrue();
        assertThat(submitted.path("deadline").asString()).isEqualTo("2024-03-18");
        assertThat(submitted.path("ideaIds").get(0).asString()).isEqualTo(idea);
        JsonNode adopted = round.lastOf(proposal, "raaderum.SavingsProposalAdopted");
        assertThat(adopted.path("decisionId").asString()).isEqualTo(decision);
        JsonNode became = round.lastOf(proposal, "raaderum.ProposalBecamePlanItem");
        assertThat(became.path("planId").asString()).isEqualTo(plan);
        JsonNode item = app.as("planner")
                .getFrom(
                        app.lastPosition(),
                        "/api/plan-items/" + became.path("planItemId").asString())
                .json();
        assertThat(item.path("planId").asString()).isEqualTo(plan);
        assertThat(item.path("number").asString()).isEqualTo("SO-01");
        assertThat(item.path("title").asString()).isEqualTo("Fælles indkøb");
        assertThat(item.path("description").asString()).isEqualTo("Indkøb samles");
        assertThat(item.path("kind").asString()).isEqualTo("OPERATING_CHANGE");
        assertThat(item.path("treatment").asString()).isEqualTo("IN_OPERATION");
        assertThat(item.path("areaCode").asString()).isEqualTo(round.area());
        assertThat(item.at("/amounts/0/thousandDkk").asLong()).isEqualTo(-250);
    }

    @Test
    void onlyInTimeIsInTime() {
        String inTime = created(round.submit("SO-01", "2024-03-18", ""));
        String late = created(round.submit("SO-02", "2024-03-19", ""));

        assertThat(isLate(inTime)).isFalse();
        assertThat(isLate(late)).isTrue();
    }

    private boolean isLate(String proposal) {
        return round.lastOf(proposal, "raaderum.SavingsProposalSubmitted")
                .path("late")
                .asBoolean();
    }

    @Test
    void aRetryHandsInTheSameProposal() {
        String json = round.json("SO-01", "2024-03-15", "");
        Answer first = app.as("planner").post(round.path() + "/proposals", json, "Idempotency-Key", "proposal-1");
        Answer again = app.as("planner").post(round.path() + "/proposals", json, "Idempotency-Key", "proposal-1");

        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(first.header("Location")).isEqualTo("/api/savings-proposals/" + first.id());
        assertThat(again.id()).isEqualTo(first.id());
    }

    @Test
    void theHeadOfAnAreaHandsInForOwnAreas() {
        Api own = app.api().withToken(new Tokens(app).of(List.of("AREA_MANAGER"), List.of(round.area())));
        Api other = app.api().withToken(new Tokens(app).of(List.of("AREA_MANAGER"), List.of("ANDRE")));
        String json = round.json("SO-01", "2024-03-15", "");

        assertThat(other.post(round.path() + "/proposals", json).text("code")).isEqualTo("not-own-area");
        String proposal = created(own.post(round.path() + "/proposals", json));
        String withdraw = "{\"withdrawnOn\": \"2024-03-16\", \"reason\": \"Indgår i et andet\"}";
        String path = "/api/savings-proposals/" + proposal + "/withdraw";
        assertThat(other.post(path, withdraw).text("code")).isEqualTo("not-own-area");
        assertThat(own.post(path, withdraw).status()).isEqualTo(200);
    }

    @Test
    void secretariesSpeakForTheirOwnBodies() {
        String proposal = round.proposal("SO-01");
        round.treat(proposal, "FORWARDED", "2024-04-10");
        Api committee = round.secretaryOf(round.committee());

        assertThat(committee
                        .post("/api/savings-proposals/" + proposal + "/record-med-consultation", """
                        {"bodyCode": "%s", "consultedOn": "2024-04-25"}""".formatted(
                                        round.areaMed()))
                        .text("code"))
                .isEqualTo("not-own-body");
        round.prepare(proposal);
        Meeting meeting = round.meeting("2024-05-06");
        assertThat(round.secretaryOf(round.areaMed())
                        .post("/api/savings-proposals/" + proposal + "/prioritise", """
                        {"meetingId": "%s", "prioritisedOn": "2024-05-06", "priority": "MORE_WANTED"}""".formatted(meeting.id()))
                        .text("code"))
                .isEqualTo("not-own-body");
    }

    @Test
    void whatTheProcessForbidsNeedsAnExemptionAlsoAfterTheFact() {
        String proposal = round.proposal("SO-01");
        round.treat(proposal, "FORWARDED", "2024-04-10");
        round.consult(proposal, round.areaMed(), "2024-04-25");
        Meeting meeting = round.meeting("2024-05-06");

        Answer refused = round.prioritise(proposal, meeting, "2024-05-06", "NOT_RECOMMENDED", "");
        assertThat(refused.text("code")).isEqualTo("med-is-not-consulted");
        assertThat(refused.text("detail")).contains(round.localMed()).doesNotContain(round.areaMed());

        round.done(proposal, "grant-exemption", """
                {"rule": "MED_BEFORE_COMMITTEE", "reason": "Mødet blev aflyst"}""");
        assertThat(round.prioritise(proposal, meeting, "2024-05-06", "NOT_RECOMMENDED", "")
                        .status())
                .isEqualTo(200);
        assertThat(round.lastOf(proposal, "raaderum.SavingsProposalPrioritised")
                        .path("exemptedFrom")
                        .toString())
                .isEqualTo("[\"MED_BEFORE_COMMITTEE\"]");
    }

    @Test
    void theWindowFollowsItsMilestone() {
        String proposal = round.proposal("SO-01");
        round.prepare(proposal);
        Meeting june = round.meeting("2024-06-03");

        Answer refused = round.prioritise(proposal, june, "2024-06-03", "NOT_RECOMMENDED", "");
        assertThat(refused.text("code")).isEqualTo("outside-the-window");
        assertThat(refused.text("detail")).contains("2024-06-03", "2024-04-30 - 2024-05-30");

        assertThat(app.as("planner")
                        .post(round.path() + "/plan-milestone", """
                        {"kind": "COMMITTEE_TREATMENT", "title": "Ekstra", "from": "2024-06-03", "to": null,
                         "areaCodes": ["%s"], "place": null}""".formatted(round.area()))
                        .status())
                .isEqualTo(200);
        assertThat(round.prioritise(proposal, june, "2024-06-03", "NOT_RECOMMENDED", "")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aRankIsFreeAgainWhenItsProposalHasAnotherOrIsWithdrawn() {
        Meeting meeting = round.meeting("2024-05-06");
        String first = prepared("SO-01");
        String second = prepared("SO-02");
        assertThat(recommend(first, meeting, 1).status()).isEqualTo(200);
        assertThat(recommend(second, meeting, 1).text("code")).isEqualTo("rank-taken");

        assertThat(recommend(first, meeting, 2).status()).isEqualTo(200);
        assertThat(recommend(second, meeting, 1).status()).isEqualTo(200);
        assertThat(recommend(second, meeting, 2).text("code")).isEqualTo("rank-taken");
        round.done(first, "withdraw", "{\"withdrawnOn\": \"2024-05-07\", \"reason\": \"Indgår i et andet\"}");

        assertThat(recommend(second, meeting, 2).status()).isEqualTo(200);
    }

    @Test
    void committeesRankForThemselves() {
        SavingsRound other = SavingsRound.of(app, 2041);
        String theirs = other.proposal("SO-01");
        other.prepare(theirs);
        Meeting theirMeeting = other.meeting("2024-05-06");

        assertThat(recommend(prepared("SO-01"), round.meeting("2024-05-06"), 1).status())
                .isEqualTo(200);
        assertThat(other.prioritise(theirs, theirMeeting, "2024-05-06", "RECOMMENDED", ", \"rank\": 1")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aStalePageLearnsThatItIsStale() {
        String proposal = round.proposal("SO-01");
        round.treat(proposal, "FORWARDED", "2024-04-10");

        Answer stale = app.as("planner")
                .post(
                        "/api/savings-proposals/" + proposal + "/put-in-catalogue",
                        "{\"putOn\": \"2024-06-10\"}",
                        "If-Match",
                        "\"0\"");

        assertThat(stale.status()).isEqualTo(412);
    }

    private String prepared(String number) {
        String proposal = round.proposal(number);
        round.prepare(proposal);
        return proposal;
    }

    private Answer recommend(String proposal, Meeting meeting, int rank) {
        return round.prioritise(proposal, meeting, "2024-05-06", "RECOMMENDED", ", \"rank\": " + rank);
    }

    private static String created(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.id();
    }
}
