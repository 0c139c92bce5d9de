package dk.budgetspor.standalone;

import static dk.budgetspor.standalone.SavingsRound.decide;
import static dk.budgetspor.standalone.SavingsRound.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * The savings round of document C on its own dates, from the ideas of the workshop to the adopted budget and an item of
 * its plan. What C leaves open, the proposals themselves, is made up.
 */
@Timeout(240)
@ExtendWith(Running.Shared.class)
class DocumentCTest {
    private static final int BUDGET = 2025;
    private static final String BOARD = "2024-04-10";
    private static final String COMMITTEE = "2024-05-06";
    private static final String COUNCIL = "2024-10-08";

    private final Running app;
    private final Automations automations;
    private final SavingsRound round;

    DocumentCTest(Running app) {
        this.app = app;
        this.automations = new Automations(app);
        this.round = round(SavingsRound.of(app, BUDGET));
    }

    /** A round with every date of C, with the area and the bodies of another. */
    private static SavingsRound round(SavingsRound bodies) {
        String id = created(bodies.app().as("planner").post("/api/savings-rounds", """
                {"title": "Råderum 2025-2028", "budgetYear": 2025,
                 "targets": [{"year": 2025, "thousandDkk": -1000}],
                 "milestones": [
                  {"kind": "WORKSHOP", "title": "Råderumsworkshop", "from": "2023-11-28", "to": null, "areaCodes": [],
                   "place": "Grenaa Idrætscenter"},
                  {"kind": "SORTING", "title": "Sortering", "from": "2023-12-01", "to": "2023-12-31", "areaCodes": []},
                  {"kind": "SEMINAR", "title": "Seminar", "from": "2024-01-22", "to": "2024-01-23", "areaCodes": []},
                  {"kind": "EVALUATION", "title": "Evaluering i ØK og KB", "from": "2024-02-01", "to": "2024-02-29",
                   "areaCodes": []},
                  {"kind": "MED_STATUS", "title": "Hovedudvalget", "from": "2024-02-29", "to": null, "areaCodes": []},
                  {"kind": "WORK_PACKAGE_REPORT", "title": "Chefmøde", "from": "2024-03-12", "to": null,
                   "areaCodes": ["%1$s"]},
                  {"kind": "CITIZENS_MEETING", "title": "Borgerkonference", "from": "2024-03-12", "to": null,
                   "areaCodes": [], "place": "Grenaa Gymnasium"},
                  {"kind": "PROPOSAL_DEADLINE", "title": "Råderumsgruppen", "from": "2024-03-18", "to": null,
                   "areaCodes": []},
                  {"kind": "EXECUTIVE_BOARD", "title": "Direktionen", "from": "2024-04-10", "to": null,
                   "areaCodes": []},
                  {"kind": "MED_INVOLVEMENT", "title": "LokalMED og OmrådeMED", "from": "2024-04-10",
                   "to": "2024-04-29", "areaCodes": []},
                  {"kind": "MED_STATUS", "title": "Hovedudvalget", "from": "2024-04-25", "to": null, "areaCodes": []},
                  {"kind": "COMMITTEE_TREATMENT", "title": "Fagudvalgene", "from": "2024-04-30", "to": "2024-05-30",
                   "areaCodes": []},
                  {"kind": "MED_STATUS", "title": "Hovedmed", "from": "2024-06-06", "to": null, "areaCodes": []},
                  {"kind": "CITIZENS_MEETING", "title": "Ekstra borgerkonference", "from": null, "to": null,
                   "areaCodes": [], "place": "Auning eller Allingåbro"},
                  {"kind": "CITIZENS_MEETING", "title": "Borgermøde", "from": "2024-08-14", "to": null,
                   "areaCodes": []},
                  {"kind": "BUDGET_NEGOTIATION", "title": "Budgetforhandlinger", "from": "2024-08-01",
                   "to": "2024-08-31", "areaCodes": []},
                  {"kind": "HEARING", "title": "Høring", "from": "2024-08-29", "to": "2024-09-11", "areaCodes": []},
                  {"kind": "ADOPTION", "title": "Vedtagelse", "from": "2024-10-08", "to": null, "areaCodes": []}]}
                """.formatted(bodies.area())));
        return new SavingsRound(
                bodies.app(), id, BUDGET, bodies.area(), bodies.committee(), bodies.areaMed(), bodies.localMed());
    }

    @Test
    void theRoundGoesFromIdeasToTheAdoptedBudgetAndAnItemOfItsPlan() {
        String idea = ideasAreSorted();
        Proposals proposals = proposalsAreHandedIn(idea);
        theExecutiveBoardTreats(proposals);
        coDeterminationIsHeard(proposals);
        theCommitteePrioritises(proposals);
        whatTheCommitteeWantsIsAnIdea(proposals);
        theCatalogueGoesToTheHearing(proposals);
        String item = theCouncilAdopts(proposals);

        theWayCanBeFollowed(idea, proposals, item);
        theEvidenceTellsOfEveryRule(proposals);
        everyDateStandsInTheRound();
        nothingHappensTwice();
    }

    /** In December ideas go to their areas; one is the same as another, one is not pursued, and one comes from January. */
    private String ideasAreSorted() {
        String kept = idea("Køb ind sammen", "WORKSHOP");
        String same = idea("Fælles indkøb", "WORKSHOP");
        String not = idea("Luk rådhuset", "WORKSHOP");
        String later = idea("Færre biler", "SEMINAR");
        String work = created(app.as("planner").post(round.path() + "/work-packages", """
                {"title": "Indkøb", "areaCode": "%s", "workingGroup": ["Økonomi", "Hjemmeplejen"]}""".formatted(round.area())));
        onIdea(kept, "sort", """
                {"areaCode": "%s", "workPackageId": "%s"}""".formatted(round.area(), work));
        onIdea(same, "merge", "{\"intoIdeaId\": \"%s\"}".formatted(kept));
        onIdea(not, "set-aside", "{\"reason\": \"Ikke realistisk\"}");
        onIdea(later, "sort", "{\"areaCode\": \"%s\"}".formatted(round.area()));
        return kept;
    }

    /** The second comes the day after the last day, and is marked. */
    private Proposals proposalsAreHandedIn(String idea) {
        Proposals proposals = new Proposals(
                created(round.submit("SO-01", "2024-03-18", ", \"ideaIds\": [\"%s\"]".formatted(idea))),
                created(round.submit("SO-02", "2024-03-19", "")),
                round.proposal("SO-03"),
                round.proposal("SO-04"));
        assertThat(proposals.all().stream().map(this::isLate)).containsExactly(false, true, false, false);
        return proposals;
    }

    private boolean isLate(String proposal) {
        return round.lastOf(proposal, "raaderum.SavingsProposalSubmitted")
                .path("late")
                .asBoolean();
    }

    /** One goes back, is written anew and is sent on a week later; one is not treated at all. */
    private void theExecutiveBoardTreats(Proposals proposals) {
        round.treat(proposals.kept(), "FORWARDED", BOARD);
        round.treat(proposals.returned(), "RETURNED", BOARD);
        round.done(
                proposals.returned(),
                "revise",
                round.json("SO-02", "2024-04-12", "")
                        .replace("\"number\": \"SO-02\", ", "")
                        .replace("submittedOn", "reason\": \"Direktionen\", \"revisedOn"));
        round.treat(proposals.returned(), "FORWARDED", "2024-04-17");
        round.treat(proposals.outOfTime(), "FORWARDED", BOARD);
    }

    /** Of one proposal a body has not been asked; a body of another area cannot be. */
    private void coDeterminationIsHeard(Proposals proposals) {
        for (String proposal : List.of(proposals.kept(), proposals.outOfTime(), proposals.untreated())) {
            round.consult(proposal, round.areaMed(), "2024-04-25");
            round.consult(proposal, round.localMed(), "2024-04-26");
        }
        round.consult(proposals.returned(), round.areaMed(), "2024-04-25");
        assertThat(round.ask(proposals.kept(), "record-med-consultation", """
                        {"bodyCode": "%s", "consultedOn": "2024-04-25"}""".formatted(round.committee()))
                        .text())
                .contains("body-is-not-affected");
    }

    /** Each rule that refuses is kept by one proposal, refuses another and lets it pass with an exemption. */
    private void theCommitteePrioritises(Proposals proposals) {
        Meeting early = round.meeting("2024-04-29");
        Meeting may = round.meeting(COMMITTEE);
        Meeting june = round.meeting("2024-06-03");
        assertThat(round.prioritise(proposals.kept(), early, "2024-04-29", "RECOMMENDED", ", \"rank\": 1")
                        .text("code"))
                .isEqualTo("outside-the-window");
        assertThat(round.prioritise(proposals.kept(), may, COMMITTEE, "RECOMMENDED", ", \"rank\": 1")
                        .status())
                .isEqualTo(200);
        refusedThenExempted(
                proposals.returned(),
                may,
                COMMITTEE,
                "med-is-not-consulted",
                "MED_BEFORE_COMMITTEE",
                "RECOMMENDED",
                ", \"rank\": 2");
        refusedThenExempted(
                proposals.outOfTime(),
                june,
                "2024-06-03",
                "outside-the-window",
                "PRIORITISED_IN_THE_WINDOW",
                "NOT_RECOMMENDED",
                "");
        refusedThenExempted(
                proposals.untreated(),
                may,
                COMMITTEE,
                "board-has-not-treated",
                "EXECUTIVE_BOARD_BEFORE_COMMITTEE",
                "MORE_WANTED",
                ", \"wantedIdea\": \"Fælles kørsel\"");
    }

    private void refusedThenExempted(
            String proposal, Meeting meeting, String date, String code, String rule, String priority, String more) {
        assertThat(round.prioritise(proposal, meeting, date, priority, more).text("code"))
                .isEqualTo(code);
        round.done(proposal, "grant-exemption", """
                {"rule": "%s", "reason": "Efter aftale med udvalgsformanden"}""".formatted(rule));
        Answer allowed = round.prioritise(proposal, meeting, date, priority, more);
        assertThat(allowed.status()).as(allowed.text()).isEqualTo(200);
    }

    private void whatTheCommitteeWantsIsAnIdea(Proposals proposals) {
        automations.done();
        List<JsonNode> wanted = items(round.path() + "/ideas?status=SORTED").stream()
                .filter(idea -> idea.path("origin").asString().equals("COMMITTEE"))
                .toList();
        assertThat(wanted).hasSize(1);
        assertThat(wanted.get(0).path("text").asString()).isEqualTo("Fælles kørsel");
        assertThat(wanted.get(0).path("proposalId").asString()).isEqualTo(proposals.untreated());
    }

    private void theCatalogueGoesToTheHearing(Proposals proposals) {
        assertThat(round.ask(proposals.kept(), "incorporate", "{\"incorporatedOn\": \"2024-08-20\"}")
                        .text("code"))
                .isEqualTo("proposal-is-not-in-the-catalogue");
        for (String proposal : List.of(proposals.kept(), proposals.returned())) {
            assertThat(app.api()
                            .anonymous()
                            .get("/api/savings-proposals/" + proposal)
                            .status())
                    .isEqualTo(404);
            round.done(proposal, "put-in-catalogue", "{\"putOn\": \"2024-08-14\"}");
        }
        round.done(proposals.kept(), "incorporate", "{\"incorporatedOn\": \"2024-08-20\"}");
        respond("2024-08-29", proposals.kept());
        respond("2024-09-11", proposals.kept());
        respond("2024-09-12", proposals.kept());
        JsonNode hearing = shown(round.path() + "/hearing");
        assertThat(hearing.path("counted").asInt()).isEqualTo(2);
        assertThat(hearing.path("late").asInt()).isEqualTo(1);
        assertThat(app.api()
                        .anonymous()
                        .getFrom(app.lastPosition(), "/api/savings-proposals/" + proposals.kept())
                        .status())
                .isEqualTo(200);
    }

    /** The plan for the budget comes after its adoption: until then the proposal waits. */
    private String theCouncilAdopts(Proposals proposals) {
        Meeting council = round.opened(app.given().body(), COUNCIL);
        String point = council.point("Budget 2025-2028", "");
        decide(
                council,
                point,
                COUNCIL,
                verdict(proposals.kept(), "ADOPTED") + ", " + verdict(proposals.returned(), "REJECTED"));
        automations.done();
        assertThat(round.eventsOf(proposals.kept())).endsWith("SavingsProposalAdopted", "ProposalAwaitsPlan");
        assertThat(awaitingPlan()).containsExactly(proposals.kept());
        String plan = round.plan();
        automations.done();
        JsonNode became = round.lastOf(proposals.kept(), "raaderum.ProposalBecamePlanItem");
        assertThat(became.path("planId").asString()).isEqualTo(plan);
        assertThat(awaitingPlan()).isEmpty();
        assertThat(round.eventsOf(proposals.returned())).endsWith("SavingsProposalRejected");
        return became.path("planItemId").asString();
    }

    /** The task stands among the exceptions until it is done. */
    private List<String> awaitingPlan() {
        return items("/api/exceptions?kind=PROPOSAL_AWAITS_PLAN&area=" + round.area()).stream()
                .peek(task -> assertThat(task.path("code").asString()).isEqualTo("no-plan-for-the-budget"))
                .map(task -> task.path("savingsProposalId").asString())
                .toList();
    }

    private void theWayCanBeFollowed(String idea, Proposals proposals, String item) {
        List<String> there = stages("/api/savings-proposals/" + proposals.kept() + "/trace");
        assertThat(there)
                .startsWith("IDEA")
                .contains("WORK_PACKAGE", "EXECUTIVE_BOARD", "MED", "PRIORITY", "CATALOGUE", "FIRST_READING", "HEARING")
                .endsWith("DECISION", "PLAN_ITEM");
        List<String> back = new ArrayList<>(stages("/api/plan-items/" + item + "/savings-trace"));
        java.util.Collections.reverse(back);
        assertThat(back).isEqualTo(there);
        JsonNode first =
                shown("/api/savings-proposals/" + proposals.kept() + "/trace").at("/steps/0");
        assertThat(first.path("id").asString()).isEqualTo(idea);
    }

    private List<String> stages(String path) {
        return StreamSupport.stream(shown(path).path("steps").spliterator(), false)
                .map(step -> step.path("stage").asString())
                .toList();
    }

    private void theEvidenceTellsOfEveryRule(Proposals proposals) {
        Map<String, Map<String, String>> evidence = items(round.path() + "/evidence").stream()
                .collect(
                        Collectors.toMap(proposal -> proposal.path("proposalId").asString(), DocumentCTest::outcomes));
        assertThat(evidence.get(proposals.kept()))
                .hasSize(4)
                .allSatisfy((rule, outcome) -> assertThat(outcome).isEqualTo("KEPT"));
        assertThat(evidence.get(proposals.returned()))
                .containsEntry("HANDED_IN_BY_THE_DEADLINE", "BROKEN")
                .containsEntry("EXECUTIVE_BOARD_BEFORE_COMMITTEE", "KEPT")
                .containsEntry("MED_BEFORE_COMMITTEE", "EXEMPTED");
        assertThat(evidence.get(proposals.outOfTime())).containsEntry("PRIORITISED_IN_THE_WINDOW", "EXEMPTED");
        assertThat(evidence.get(proposals.untreated())).containsEntry("EXECUTIVE_BOARD_BEFORE_COMMITTEE", "EXEMPTED");
    }

    private static Map<String, String> outcomes(JsonNode proposal) {
        return StreamSupport.stream(proposal.path("rules").spliterator(), false)
                .collect(Collectors.toMap(
                        rule -> rule.path("rule").asString(),
                        rule -> rule.path("outcome").asString()));
    }

    private void everyDateStandsInTheRound() {
        JsonNode told = shown(round.path());
        assertThat(told.path("milestones")).hasSize(18);
        assertThat(StreamSupport.stream(told.path("milestones").spliterator(), false)
                        .filter(milestone -> milestone.path("kind").asString().equals("MED_STATUS")))
                .hasSize(3);
        assertThat(told.at("/totals/0/targetThousandDkk").asLong()).isEqualTo(-1000);
        assertThat(told.at("/totals/0/adoptedThousandDkk").asLong()).isEqualTo(-250);
    }

    /** Automations that begin anew find all of it done. */
    private void nothingHappensTwice() {
        long before = app.lastPosition();
        automations.beginAnew();
        automations.done();
        assertThat(app.lastPosition()).isEqualTo(before);
    }

    private String idea(String text, String origin) {
        return created(app.as("area-manager").post(round.path() + "/ideas", """
                {"text": "%s", "origin": "%s"}""".formatted(text, origin)));
    }

    private void onIdea(String idea, String command, String json) {
        Answer answer = app.as("planner").post("/api/savings-ideas/" + idea + "/" + command, json);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private void respond(String receivedOn, String proposal) {
        created(app.as("planner").post(round.path() + "/hearing-responses", """
                {"respondent": "Ældrerådet", "respondentKind": "ORGANISATION", "receivedOn": "%s",
                 "text": "Vi er bekymrede.", "proposalIds": ["%s"]}""".formatted(receivedOn, proposal)));
    }

    private JsonNode shown(String path) {
        Answer answer = app.as("auditor").getFrom(app.lastPosition(), path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private List<JsonNode> items(String path) {
        return StreamSupport.stream(shown(path).path("items").spliterator(), false)
                .toList();
    }

    private static String created(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.id();
    }

    /**
     * The proposals by what happens to them.
     *
     * @param kept keeps every rule and is adopted
     * @param returned is late, goes back and is rejected in the end
     * @param outOfTime is prioritised after the window
     * @param untreated comes to the committee without the Executive Board
     */
    private record Proposals(String kept, String returned, String outOfTime, String untreated) {
        List<String> all() {
            return List.of(kept, returned, outOfTime, untreated);
        }
    }
}
