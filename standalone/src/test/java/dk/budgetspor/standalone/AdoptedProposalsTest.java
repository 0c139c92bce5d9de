package dk.budgetspor.standalone;

import static dk.budgetspor.standalone.SavingsRound.correct;
import static dk.budgetspor.standalone.SavingsRound.decide;
import static dk.budgetspor.standalone.SavingsRound.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What decisions and wishes about proposals lead to happens by itself, once. */
@Timeout(120)
@ExtendWith(Running.Shared.class)
class AdoptedProposalsTest {
    private static final String DAY = "2024-10-08";
    private static final AtomicInteger YEARS = new AtomicInteger(2050);

    private final Running app;
    private final Automations automations;
    private SavingsRound round;
    private Meeting council;
    private String point;
    private String proposal;

    AdoptedProposalsTest(Running app) {
        this.app = app;
        this.automations = new Automations(app);
    }

    /** Each test has a budget of its own, since plans are found by their year. */
    @BeforeEach
    void aProposalAndACouncil() {
        round = SavingsRound.of(app, YEARS.incrementAndGet());
        proposal = round.proposal("SO-01");
        council = round.opened(app.given().body(), DAY);
        point = council.point("Budget", "");
    }

    @Test
    void withoutAPlanAnAdoptedProposalWaitsUntilOneIsOpened() {
        decide(council, point, DAY, verdict(proposal, "ADOPTED"));
        automations.done();
        assertThat(sinceSubmission()).containsExactly("SavingsProposalAdopted", "ProposalAwaitsPlan");
        assertThat(round.lastOf(proposal, "raaderum.ProposalAwaitsPlan")
                        .path("code")
                        .asString())
                .isEqualTo("no-plan-for-the-budget");

        round.done(proposal, "retry-plan-item", "{}");
        automations.done();
        assertThat(sinceSubmission())
                .containsExactly(
                        "SavingsProposalAdopted", "ProposalAwaitsPlan", "PlanItemRetried", "ProposalAwaitsPlan");

        String plan = round.plan();
        automations.done();
        assertThat(sinceSubmission()).endsWith("ProposalAwaitsPlan", "ProposalBecamePlanItem");
        assertThat(item().path("planId").asString()).isEqualTo(plan);
        assertThat(round.ask(proposal, "retry-plan-item", "{}").text("code")).isEqualTo("proposal-awaits-no-plan");
    }

    @Test
    void aClosedPlanIsNoPlan() {
        close(round.plan());
        decide(council, point, DAY, verdict(proposal, "ADOPTED"));
        automations.done();
        assertThat(sinceSubmission()).endsWith("ProposalAwaitsPlan");

        String plan = round.plan();
        round.plan();
        automations.done();

        assertThat(item().path("planId").asString()).isEqualTo(plan);
    }

    @Test
    void aNumberThatIsTakenInThePlanGetsASuffix() {
        String plan = round.plan();
        assertThat(app.given().createItem(plan, "SO-01", round.area()).status()).isEqualTo(400);
        assertThat(app.as("planner")
                        .post(
                                "/api/plans/" + plan + "/items",
                                Given.itemJson("SO-01", round.area()).replace("2022", "" + round.budgetYear()))
                        .status())
                .isEqualTo(201);

        decide(council, point, DAY, verdict(proposal, "ADOPTED"));
        automations.done();

        assertThat(item().path("number").asString()).isEqualTo("SO-01-2");
    }

    @Test
    void aRejectedProposalBecomesNothing() {
        round.plan();
        decide(council, point, DAY, verdict(proposal, "REJECTED"));
        automations.done();

        assertThat(sinceSubmission()).containsExactly("SavingsProposalRejected");
    }

    @Test
    void whenTheDecisionIsCorrectedTheItemStaysAndTheProposalTellsTheTruth() {
        round.plan();
        String decision = decide(council, point, DAY, verdict(proposal, "ADOPTED"));
        automations.done();
        String item = item().path("planItemId").asString();

        correct(council, decision, DAY, verdict(proposal, "REJECTED"));
        correct(council, decision, DAY, "");
        correct(council, decision, DAY, verdict(proposal, "ADOPTED"));
        automations.done();

        assertThat(sinceSubmission())
                .containsExactly(
                        "SavingsProposalAdopted",
                        "ProposalBecamePlanItem",
                        "SavingsProposalRejected",
                        "ProposalVerdictRevoked",
                        "SavingsProposalAdopted");
        assertThat(round.eventsOf(item)).containsExactly("PlanItemCreated");
    }

    @Test
    void whatIsNoLongerAdoptedWhenItIsFollowedComesIntoNoPlan() {
        round.plan();

        automations.lastOfAll("create-plan-item", () -> {
            String decision = decide(council, point, DAY, verdict(proposal, "ADOPTED"));
            correct(council, decision, DAY, verdict(proposal, "REJECTED"));
        });
        automations.done();

        assertThat(sinceSubmission()).containsExactly("SavingsProposalAdopted", "SavingsProposalRejected");
    }

    @Test
    void whatWasWithdrawnMeanwhileRemembersThatItTookNoVerdict() {
        automations.late(() -> {
            decide(council, point, DAY, verdict(proposal, "ADOPTED"));
            round.done(proposal, "withdraw", "{\"withdrawnOn\": \"2024-10-07\", \"reason\": \"Indgår i et andet\"}");
        });
        automations.done();

        assertThat(sinceSubmission()).containsExactly("SavingsProposalWithdrawn", "ProposalVerdictRefused");
    }

    @Test
    void whatACommitteeWantsBesidesIsAnIdeaOnce() {
        round.prepare(proposal);
        Meeting committee = round.meeting("2024-05-06");
        String wanted = ", \"wantedIdea\": \"Fælles kørsel\"";
        round.prioritise(proposal, committee, "2024-05-06", "MORE_WANTED", wanted);
        round.prioritise(proposal, committee, "2024-05-06", "RECOMMENDED", wanted + ", \"rank\": 1");
        automations.done();

        List<JsonNode> ideas = ideas();
        assertThat(ideas).hasSize(1);
        JsonNode idea = ideas.get(0);
        assertThat(idea.path("text").asString()).isEqualTo("Fælles kørsel");
        assertThat(idea.path("origin").asString()).isEqualTo("COMMITTEE");
        assertThat(idea.path("bodyCode").asString()).isEqualTo(round.committee());
        assertThat(idea.path("proposalId").asString()).isEqualTo(proposal);
        assertThat(idea.path("areaCode").asString()).isEqualTo(round.area());
    }

    @Test
    void aRoundThatIsOverMeanwhileTakesNoIdeaAndNothingFails() {
        round.prepare(proposal);
        Meeting committee = round.meeting("2024-05-06");

        automations.late(() -> {
            round.prioritise(proposal, committee, "2024-05-06", "MORE_WANTED", ", \"wantedIdea\": \"Fælles kørsel\"");
            assertThat(app.as("planner")
                            .post(round.path() + "/close", "{\"reason\": \"Budgettet er vedtaget\"}")
                            .status())
                    .isEqualTo(200);
        });
        automations.done();

        assertThat(ideas()).isEmpty();
        assertThat(app.as("administrator").get("/actuator/prometheus").text())
                .containsPattern("(?m)^budgetspor_automation_dead_letters 0\\.0$");
    }

    @Test
    void aDecisionAfterTheRoundIsFollowedToo() {
        round.plan();
        app.as("planner").post(round.path() + "/close", "{\"reason\": \"Budgettet er vedtaget\"}");

        decide(council, point, DAY, verdict(proposal, "ADOPTED"));
        automations.done();

        assertThat(sinceSubmission()).containsExactly("SavingsProposalAdopted", "ProposalBecamePlanItem");
    }

    @Test
    void nothingHappensTwiceWhenAllOfItBeginsAnew() {
        String second = round.proposal("SO-02");
        String third = round.proposal("SO-03");
        round.prepare(third);
        round.prioritise(
                third, round.meeting("2024-05-06"), "2024-05-06", "MORE_WANTED", ", \"wantedIdea\": \"Fælles kørsel\"");
        String decision =
                decide(council, point, DAY, verdict(proposal, "ADOPTED") + ", " + verdict(second, "REJECTED"));
        automations.done();
        round.plan();
        correct(council, decision, DAY, verdict(proposal, "ADOPTED") + ", " + verdict(third, "ADOPTED"));
        automations.done();
        long last = app.lastPosition();
        Views views = new Views(app.as("administrator"));
        views.awaitPosition(last);

        automations.beginAnew();
        views.names().forEach(views::rebuild);
        automations.done();

        assertThat(app.lastPosition()).isEqualTo(last);
        assertThat(sinceSubmission())
                .containsExactly("SavingsProposalAdopted", "ProposalAwaitsPlan", "ProposalBecamePlanItem");
        assertThat(round.eventsOf(second))
                .containsExactly("SavingsProposalSubmitted", "SavingsProposalRejected", "ProposalVerdictRevoked");
    }

    @Test
    void whatWasDoneAndNotRememberedIsNotDoneTwice() {
        round.plan();
        round.prepare(proposal);
        round.prioritise(
                proposal,
                round.meeting("2024-05-06"),
                "2024-05-06",
                "NOT_RECOMMENDED",
                ", \"wantedIdea\": \"Fælles kørsel\"");
        decide(council, point, DAY, verdict(proposal, "ADOPTED"));
        automations.done();
        long last = app.lastPosition();
        int forgotten =
                app.writer().sql("""
                        DELETE FROM command_model.automation_followed WHERE event_identifier IN
                            (SELECT event_identifier FROM event_store.domain_event_entry
                             WHERE aggregate_identifier IN (?, ?))""").param(council.id()).param(proposal).update();
        assertThat(forgotten).as("the decision, the adoption, the wish").isEqualTo(3);

        automations.beginAnew();
        automations.done();

        assertThat(app.lastPosition()).isEqualTo(last);
    }

    private List<String> sinceSubmission() {
        return round.eventsOf(proposal).stream()
                .filter(type -> !type.equals("SavingsProposalSubmitted"))
                .toList();
    }

    private JsonNode item() {
        String item = round.lastOf(proposal, "raaderum.ProposalBecamePlanItem")
                .path("planItemId")
                .asString();
        return round.lastOf(item, "planning.PlanItemCreated");
    }

    private List<JsonNode> ideas() {
        return app.writer().sql("""
                        SELECT aggregate_identifier FROM event_store.domain_event_entry
                        WHERE payload_type = 'raaderum.SavingsIdeaRegistered'
                          AND convert_from(payload, 'UTF8')::jsonb ->> 'roundId' = ?""").param(round.id()).query(String.class).list().stream()
                .map(idea -> round.lastOf(idea, "raaderum.SavingsIdeaRegistered"))
                .toList();
    }

    private void close(String plan) {
        assertThat(app.as("planner")
                        .post("/api/plans/" + plan + "/close", "{\"reason\": \"Afløst\"}")
                        .status())
                .isEqualTo(200);
    }
}
