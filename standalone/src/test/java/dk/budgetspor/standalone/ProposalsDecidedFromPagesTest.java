package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.standalone.Visitor.Shown;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A secretary says on the page of an item which proposals it is about, and decides and corrects there. */
@Timeout(120)
@ExtendWith(Running.Shared.class)
class ProposalsDecidedFromPagesTest {
    private static final AtomicInteger YEARS = new AtomicInteger(2080);
    private static final String FIRST = "savingsProposals-0-verdict";
    private static final String SECOND = "savingsProposals-1-verdict";

    private final Running app;
    private final Automations automations;
    private final Visitor secretary;
    private final Desks desks;
    private SavingsRound round;
    private String first;
    private String second;
    private Shown desk;

    ProposalsDecidedFromPagesTest(Running app) {
        this.app = app;
        this.automations = new Automations(app);
        this.secretary = Visitor.loggedIn(app.api(), "secretary");
        this.desks = new Desks(secretary, app.given().body());
    }

    /** Each test has a budget of its own, since proposals are found by its year. */
    @BeforeEach
    void twoProposalsAndADraft() {
        round = SavingsRound.of(app, YEARS.incrementAndGet());
        first = round.proposal("SO-01");
        second = round.proposal("SO-02");
        desk = desks.schedule("2024-10-08")
                .fillIn("tilfoej-punkt", Map.of("title", "Budget", "openness", "OPEN"))
                .follow();
    }

    @Test
    void proposalsAreNamedOnAnItem() {
        Shown refused = desks.item(desk, "Budget").fillIn("angiv-forslag", named("SO-01\nSO-09"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.page().select("#fejl a").attr("href")).isEqualTo("#angiv-forslag-savingsProposalIds");
        assertThat(refused.filled("angiv-forslag")).containsAllEntriesOf(named("SO-01\nSO-09"));

        Shown item = refused.fillIn("angiv-forslag", named("so-02\nSO-01")).follow();

        assertThat(item.page().select("[role=status]").text()).startsWith("Det er gemt");
        assertThat(item.text()).contains("Råderumsforslag SO-01 Fælles indkøb SO-02 Fælles indkøb");
        assertThat(item.page().select(".document a").attr("href")).isEqualTo("/raaderumsforslag/" + first);
        assertThat(item.filled("angiv-forslag")).containsAllEntriesOf(named("SO-01\nSO-02"));
        desk = secretary.get(Desks.path(desk)).fillIn("offentliggoer", Map.of()).follow();
        JsonNode agenda = told("/agenda");
        assertThat(agenda.at("/items/0/savingsProposalIds"))
                .extracting(JsonNode::asString)
                .containsExactly(first, second);
        assertThat(Visitor.anonymous(app.api())
                        .get(Desks.path(desk) + "/dagsorden")
                        .page()
                        .select(".document a[href^=/raaderumsforslag/]")
                        .eachText())
                .containsExactly("SO-01 Fælles indkøb", "SO-02 Fælles indkøb");

        item = desks.item(desk, "Budget")
                .fillIn("angiv-forslag", Map.of("savingsProposalIds", second))
                .follow();
        assertThat(item.filled("angiv-forslag")).containsAllEntriesOf(named("SO-02"));
    }

    @Test
    void proposalsAreDecidedAndVerdictsCorrected() {
        begin();
        Shown item = desks.item(desk, "Budget");
        assertThat(item.page().select("#beslut-savingsProposals legend").eachText())
                .containsExactly("Råderumsforslag", "SO-01 Fælles indkøb", "SO-02 Fælles indkøb");
        assertThat(item.filled("beslut")).containsEntry(FIRST, "").containsEntry(SECOND, "");
        decide(Map.of(FIRST, "ADOPTED"));
        assertThat(steps()).isEqualTo("ADOPTED SUBMITTED");

        item = desks.item(desk, "Budget");
        assertThat(item.filled("ret-beslutning"))
                .containsEntry(FIRST, "ADOPTED")
                .containsEntry(SECOND, "");
        item = item.fillIn("ret-beslutning", Map.of(FIRST, "REJECTED", SECOND, "ADOPTED", "reason", "Byttet om"))
                .follow();

        assertThat(steps()).isEqualTo("REJECTED ADOPTED");
        String document = item.page().select(".document").text();
        assertThat(document)
                .containsSubsequence(
                        "Råderumsforslag: SO-01 Fælles indkøb: forkastet SO-02 Fælles indkøb: vedtaget",
                        "Byttet om",
                        "Tidligere ordlyd",
                        "Råderumsforslag: SO-01 Fælles indkøb: vedtaget");
        complete();
        String minutes = Visitor.anonymous(app.api())
                .get(Desks.path(desk) + "/protokol")
                .page()
                .select(".document")
                .text();
        assertThat(minutes)
                .contains("SO-01 Fælles indkøb: forkastet SO-02 Fælles indkøb: vedtaget", "Tidligere ordlyd");
        JsonNode decision = told("/minutes").at("/items/0/decisions/0");
        assertThat(decision.at("/texts/0/savingsProposals").toString())
                .isEqualTo("[%s,%s]".formatted(verdict(first, "REJECTED"), verdict(second, "ADOPTED")));
        assertThat(decision.at("/texts/1/savingsProposals").toString())
                .isEqualTo("[%s]".formatted(verdict(first, "ADOPTED")));
        Shown shown = Visitor.anonymous(app.api())
                .get("/beslutninger/" + decision.path("decisionId").asString());
        assertThat(shown.page().select("section a[href=/raaderumsforslag/" + second + "]"))
                .hasSize(1);
    }

    @Test
    void whatIsCorrectedBesidesKeepsVerdicts() {
        begin();
        decide(Map.of(FIRST, "ADOPTED", SECOND, "REJECTED"));

        desks.item(desk, "Budget")
                .fillIn("ret-beslutning", Map.of("text", "Vedtaget enstemmigt", "reason", "Skrivefejl"))
                .follow();

        assertThat(steps()).isEqualTo("ADOPTED REJECTED");
        assertThat(round.eventsOf(second)).containsExactly("SavingsProposalSubmitted", "SavingsProposalRejected");
    }

    @Test
    void aVerdictIsTakenBackOnPurpose() {
        begin();
        decide(Map.of(FIRST, "ADOPTED", SECOND, "REJECTED"));

        desks.item(desk, "Budget")
                .fillIn("ret-beslutning", Map.of(SECOND, "", "reason", "Ikke behandlet"))
                .follow();

        assertThat(steps()).isEqualTo("ADOPTED SUBMITTED");
    }

    @Test
    void whatIsWrongWithAProposalIsToldAtIt() {
        begin();
        round.done(second, "withdraw", "{\"withdrawnOn\": \"2024-06-16\", \"reason\": \"Indgår i et andet\"}");

        Shown refused = desks.item(desk, "Budget")
                .fillIn("beslut", Map.of("outcome", "APPROVED", "text", "Vedtaget", SECOND, "ADOPTED"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().select("#fejl a").attr("href")).isEqualTo("#beslut-" + SECOND);
        assertThat(refused.filled("beslut")).containsEntry(FIRST, "").containsEntry(SECOND, "ADOPTED");
    }

    @Test
    void whatWasChosenStaysWithItsProposalWhenOthersAreNamedMeanwhile() {
        begin("SO-02");
        Shown seen = desks.item(desk, "Budget");
        desks.item(desk, "Budget")
                .fillIn("angiv-forslag", named("SO-01\nSO-02"))
                .follow();

        Shown late = seen.fillIn("beslut", Map.of("outcome", "APPROVED", "text", "Vedtaget", FIRST, "REJECTED"));

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.page().select(".versions").text()).contains("1. Budget: råderumsforslag SO-02 Fælles indkøb");
        assertThat(late.filled("beslut"))
                .containsEntry("savingsProposals-0-id", first)
                .containsEntry(FIRST, "")
                .containsEntry("savingsProposals-1-id", second)
                .containsEntry(SECOND, "REJECTED");
        late.fillIn("beslut", Map.of()).follow();
        assertThat(steps()).isEqualTo("SUBMITTED REJECTED");
    }

    private void begin() {
        begin("SO-01\nSO-02");
    }

    private void begin(String numbers) {
        desks.item(desk, "Budget").fillIn("angiv-forslag", named(numbers)).follow();
        desk = secretary
                .get(Desks.path(desk))
                .fillIn("offentliggoer", Map.of())
                .follow()
                .fillIn("aabn-moede", Map.of())
                .follow();
    }

    private Map<String, String> named(String numbers) {
        String lines = numbers.lines()
                .map(number -> round.budgetYear() + " " + number)
                .reduce((one, next) -> one + "\n" + next)
                .orElseThrow();
        return Map.of("savingsProposalIds", lines);
    }

    private void decide(Map<String, String> verdicts) {
        Map<String, String> decision = new HashMap<>(verdicts);
        decision.putAll(Map.of("outcome", "APPROVED", "text", "Vedtaget"));
        desk = desks.item(desk, "Budget").fillIn("beslut", decision).follow();
    }

    private void complete() {
        desk = secretary
                .get(Desks.path(desk))
                .fillIn("slut-moede", Map.of("endedAt", "12:00"))
                .follow()
                .fillIn("goer-faerdig", Map.of())
                .follow();
    }

    /** How far both have come, once what follows from decisions has happened. */
    private String steps() {
        automations.done();
        return step(first) + " " + step(second);
    }

    private String step(String proposal) {
        return app.as("planner")
                .getFrom(app.lastPosition(), "/api/savings-proposals/" + proposal)
                .text("step");
    }

    /** A document of the meeting as the public gets it. */
    private JsonNode told(String document) {
        return app.api()
                .getFrom(
                        app.lastPosition(), "/api/meetings" + Desks.path(desk).substring("/moeder".length()) + document)
                .json();
    }

    private static String verdict(String proposal, String verdict) {
        return "{\"id\":\"%s\",\"verdict\":\"%s\"}".formatted(proposal, verdict);
    }
}
