package dk.budgetspor.standalone;

import static dk.budgetspor.standalone.SavingsRound.decide;
import static dk.budgetspor.standalone.SavingsRound.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.standalone.Visitor.Shown;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An adopted proposal on the pages: it waits for a plan, becomes an item of one, and the two lead to each other. */
@ExtendWith(Running.Shared.class)
class ProposalToItemTest {
    /** Other tests open plans for other budgets in the same store. */
    private static final int YEAR = 2091;

    private static final String DAY = "2024-10-08";

    private final Running app;
    private final SavingsRound round;
    private final Automations automations;
    private final Visitor planner;

    ProposalToItemTest(Running app) {
        this.app = app;
        this.round = SavingsRound.of(app, YEAR);
        this.automations = new Automations(app);
        this.planner = Visitor.loggedIn(app.api(), "planner");
    }

    @Test
    void anAdoptedProposalBecomesAnItemThatLeadsBackToIt() {
        String proposal = round.proposal("SO-01");
        Meeting council = round.opened(app.given().body(), DAY);
        String decision = decide(council, council.point("Budget", ""), DAY, verdict(proposal, "ADOPTED"));
        seen();

        Shown waits = planner.get("/raaderumsforslag/" + proposal);
        assertThat(waits.text()).contains("Der er ingen åben udmøntningsplan for budgetåret.");
        assertThat(waits.actions()).contains("proev-plan-igen");
        Shown exceptions = planner.get("/undtagelser?kind=PROPOSAL_AWAITS_PLAN&area=" + round.area());
        assertThat(exceptions.text()).contains("Vedtaget forslag uden udmøntningsplan (1)", "Fælles indkøb");
        assertThat(exceptions.page().select("a:contains(Forsøg igen)").attr("href"))
                .isEqualTo("/raaderumsforslag/" + proposal + "#handlinger");
        assertThat(waits.fillIn("proev-plan-igen", Map.of()).follow().text()).contains("Forslaget er prøvet igen.");

        round.plan();
        seen();
        Shown became = planner.get("/raaderumsforslag/" + proposal);
        String link = became.page().expectFirst("dd a[href^=/punkter/]").attr("href");
        Shown item = planner.get(link);
        assertThat(item.page()
                        .select("dd a[href=/raaderumsforslag/" + proposal + "]")
                        .text())
                .isEqualTo("SO-01 Fælles indkøb");
        Answer trace = app.as("auditor").get("/api/plan-items/" + link.replaceAll(".*/", "") + "/savings-trace");
        assertThat(trace.text("proposalId")).isEqualTo(proposal);
        assertThat(planner.get("/undtagelser?area=" + round.area()).text()).doesNotContain("Fælles indkøb");

        SavingsRound.correct(council, decision, DAY, verdict(proposal, "REJECTED"));
        seen();
        assertThat(planner.get("/undtagelser?area=" + round.area()).text())
                .contains("Punkt af et forslag, der ikke længere er vedtaget (1)");
        assertThat(planner.get("/raaderumsforslag/" + proposal).text()).contains("forkastet");
    }

    @Test
    void aDecisionOnWhatWasWithdrawnIsAnExceptionUntilItIsCorrected() {
        String proposal = round.proposal("SO-02");
        Meeting council = round.opened(app.given().body(), DAY);
        String point = council.point("Budget", "");
        automations.stop();
        String decision = decide(council, point, DAY, verdict(proposal, "ADOPTED"));
        round.done(proposal, "withdraw", "{\"withdrawnOn\": \"2024-10-08\", \"reason\": \"Udgår\"}");
        automations.start();
        seen();

        Shown exceptions = planner.get("/undtagelser?area=" + round.area());
        assertThat(exceptions.text()).contains("Afgørelse, der ikke kunne følges (1)", "Forslaget er trukket tilbage.");
        assertThat(exceptions.page().select("a:contains(Se beslutningen)").attr("href"))
                .isEqualTo("/beslutninger/" + decision);

        SavingsRound.correct(council, decision, DAY, "");
        seen();
        assertThat(planner.get("/undtagelser?area=" + round.area()).text()).doesNotContain("kunne ikke følges");
    }

    @Test
    void bodiesOfCoDeterminationLeadToWhatTheyHaveToDiscuss() {
        assertThat(planner.get("/udvalg/" + round.areaMed()).page().select("a[href$=/hoeringer]"))
                .hasSize(1);
        assertThat(planner.get("/udvalg/" + round.committee()).page().select("a[href$=/hoeringer]"))
                .isEmpty();
    }

    private void seen() {
        automations.done();
        app.as("planner").getFrom(app.lastPosition(), "/api/exceptions");
    }
}
