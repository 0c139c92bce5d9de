package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.standalone.Visitor.Shown;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A proposal over HTTP and from its pages: written, written anew, treated by everybody in turn, and followed. */
@ExtendWith(Running.Shared.class)
class SavingsProposalTest {
    private final Running app;
    private final SavingsRound round;

    SavingsProposalTest(Running app) {
        this.app = app;
        this.round = SavingsRound.of(app, 2025);
    }

    @Test
    void anAreaManagerHandsInAProposalAndWritesItAnew() {
        String workPackage = given(
                "planner", "work-packages", "{\"title\": \"Indkøb\", \"areaCode\": \"%s\"}".formatted(round.area()));
        String idea = given("member", "ideas", "{\"text\": \"Fælles indkøb\", \"origin\": \"WORKSHOP\"}");
        Visitor head = Visitor.loggedIn(app.api(), "area-manager");
        Shown page = head.get("/raaderum/" + round.id() + "/indsend-forslag?workPackage=" + workPackage);
        assertThat(page.filled("indsend-forslag"))
                .containsEntry("areaCode", round.area())
                .containsEntry("workPackageId", workPackage);

        Shown proposal = page.fillIn(
                        "indsend-forslag",
                        Map.ofEntries(
                                Map.entry("number", "SO-01"),
                                Map.entry("title", "Fælles indkøb"),
                                Map.entry("bodyCode", round.committee()),
                                Map.entry("description", "Der købes ind sammen."),
                                Map.entry("amount-2025", "-1.250"),
                                Map.entry("amount-2028", "-2.000"),
                                Map.entry("investmentThousandDkk", "300"),
                                Map.entry("staffEffectFte", "-2,5"),
                                Map.entry("ideaIds", idea),
                                Map.entry("submittedOn", "2024-03-15")))
                .follow();

        assertThat(proposal.page().select("[role=status]").text()).isEqualTo("Forslaget er indsendt.");
        assertThat(proposal.page().select("h1").text()).isEqualTo("SO-01 Fælles indkøb");
        assertThat(proposal.text())
                .contains("-1.250", "-2.000", "300", "-2,5", "Der købes ind sammen.", "Arbejdspakke Indkøb", "Idé, ")
                .contains("Direktionen har ikke behandlet forslaget.", "Dagen ligger uden for perioden.");

        Shown form = head.get(proposal.page().expectFirst("a[href$=omskriv]").attr("href"));
        assertThat(form.filled("omskriv-forslag"))
                .containsEntry("amount-2025", "-1250")
                .containsEntry("staffEffectFte", "-2,5")
                .containsEntry("ideaIds", idea);
        Shown revised = form.fillIn(
                        "omskriv-forslag",
                        Map.of("description", "Der købes samlet ind.", "amount-2025", "-1.300", "reason", "Nye priser"))
                .follow();
        assertThat(revised.text()).contains("-1.300", "Udgave 2", "Udgave 1");
        Shown writing =
                head.get(revised.page().expectFirst("a[href$=udgaver/2]").attr("href"));
        assertThat(writing.page().select("del").text()).contains("sammen.");
        assertThat(writing.page().select("ins").text()).contains("samlet ind.");
        assertThat(writing.text()).contains("Nye priser", "2025: -1.250; 2028: -2.000", "2025: -1.300; 2028: -2.000");
    }

    @Test
    void whatIsWrongStaysInTheLongForm() {
        Shown refused = Visitor.loggedIn(app.api(), "planner")
                .get("/raaderum/" + round.id() + "/indsend-forslag")
                .fillIn(
                        "indsend-forslag",
                        Map.of(
                                "number", "SO 01",
                                "title", "<i>Fælles</i>",
                                "areaCode", round.area(),
                                "bodyCode", round.committee(),
                                "amount-2026", "en del",
                                "staffEffectFte", "to",
                                "submittedOn", "2024-03-15"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.page().select("#fejl a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(link -> link.startsWith("#"));
        assertThat(refused.page().select("form[data-draft-refused]")).hasSize(1);
        assertThat(refused.filled("indsend-forslag"))
                .containsEntry("number", "SO 01")
                .containsEntry("title", "<i>Fælles</i>")
                .containsEntry("amount-2026", "en del")
                .containsEntry("staffEffectFte", "to");
    }

    @Test
    void whoWritesAnewTooLateSeesBothVersionsAndTakesNothingBack() {
        String path = "/raaderumsforslag/" + proposal("SO-01") + "/omskriv";
        Shown first = Visitor.loggedIn(app.api(), "planner").get(path);
        Shown late = first.by().get(path);
        first.fillIn("omskriv-forslag", Map.of("risk", "Leverandøren", "reason", "Risiko"))
                .follow();

        Shown refused = late.fillIn("omskriv-forslag", Map.of("description", "Kortere", "reason", "Klarere"));

        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.page().select(".versions > div").get(1).text()).contains("Leverandøren");
        assertThat(refused.filled("omskriv-forslag"))
                .containsEntry("description", "Kortere")
                .containsEntry("risk", "Leverandøren");
        assertThat(refused.fillIn("omskriv-forslag", Map.of()).follow().text()).contains("Kortere", "Leverandøren");
    }

    @Test
    void everybodyInTurnTreatsAProposalFromItsPage() {
        String path = "/raaderumsforslag/" + proposal("SO-01");
        Shown board = Visitor.loggedIn(app.api(), "executive").get(path);
        assertThat(board.actions()).containsExactly("behandl-forslag");
        board.fillIn("behandl-forslag", Map.of("verdict", "RETURNED", "treatedOn", "2024-04-10", "note", "Mere"))
                .follow()
                .fillIn("behandl-forslag", Map.of("verdict", "FORWARDED", "treatedOn", "2024-04-17"))
                .follow();
        Visitor secretary = Visitor.loggedIn(app.api(), "secretary");
        Shown waiting = secretary.get("/udvalg/" + round.areaMed() + "/hoeringer");
        assertThat(waiting.page().select("tbody tr").text()).contains("SO-01", "Fælles indkøb");
        Shown consulted = secretary
                .get(path)
                .fillIn(
                        "hoer-med",
                        Map.of("bodyCode", round.areaMed(), "consultedOn", "2024-04-20", "statement", "Drøftet"))
                .follow()
                .fillIn(
                        "hoer-med",
                        Map.of("bodyCode", round.localMed(), "consultedOn", "2024-04-21", "statement", "Drøftet"))
                .follow();
        assertThat(secretary.get("/udvalg/" + round.areaMed() + "/hoeringer").text())
                .contains("ingen forslag");
        assertThat(consulted.actions()).doesNotContain("prioriter-forslag");

        String meeting = round.meeting("2024-05-06").id();
        app.as("planner").getFrom(app.lastPosition(), "/api/meetings?limit=1");
        Shown prioritised = secretary
                .get(path)
                .fillIn(
                        "prioriter-forslag",
                        Map.of(
                                "meetingId", meeting,
                                "prioritisedOn", "2024-05-06",
                                "priority", "RECOMMENDED",
                                "rank", "1",
                                "wantedIdea", "Fælles kørsel"))
                .follow();
        assertThat(prioritised.text())
                .contains("anbefalet som nummer 1")
                .contains("Direktionen har sendt forslaget videre.", "Alle berørte MED-udvalg har drøftet forslaget.");
        assertThat(prioritised.page().select(".outcome-kept")).hasSize(4);

        Shown planner = Visitor.loggedIn(app.api(), "planner").get(path);
        planner.fillIn("giv-dispensation", Map.of("rule", "HANDED_IN_BY_THE_DEADLINE", "reason", "Sygdom"))
                .follow()
                .fillIn("saet-i-katalog", Map.of("putOn", "2024-08-01"))
                .follow()
                .fillIn("indarbejd-forslag", Map.of("incorporatedOn", "2024-08-20"))
                .follow();
        Shown done = planner.by().get(path);
        assertThat(done.text()).contains("i 1. behandlingsbudgettet", "Dispensation: Sygdom");
        assertThat(done.actions()).doesNotContain("saet-i-katalog", "indarbejd-forslag");
        Shown gone = done.fillIn("traek-forslag-tilbage", Map.of("withdrawnOn", "2024-09-01", "reason", "Udgår"))
                .follow();
        assertThat(gone.text()).contains("trukket tilbage", "Udgår");
        assertThat(gone.actions()).isEmpty();
    }

    @Test
    void onlyWhatStandsInTheCatalogueIsPublic() {
        String id = proposal("SO-01");
        String api = "/api/savings-proposals/" + id;
        assertThat(app.api().get(api).status()).isEqualTo(404);
        assertThat(Visitor.anonymous(app.api()).get("/raaderumsforslag/" + id).status())
                .isEqualTo(404);
        assertThat(app.as("subscriber").get(api).status()).isEqualTo(404);
        Answer put = app.as("planner").post(api + "/put-in-catalogue", "{\"putOn\": \"2024-08-01\"}");
        assertThat(put.status()).as(put.text()).isEqualTo(200);
        app.as("planner").getFrom(put.position(), api);

        Answer seen = app.api().get(api);

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.text("title")).isEqualTo("Fælles indkøb");
        assertThat(seen.json().path("version").isNull()).isTrue();
        assertThat(seen.json().path("evidence")).isEmpty();
        assertThat(seen.json().path("writings")).isEmpty();
        Shown page = Visitor.anonymous(app.api()).get("/raaderumsforslag/" + id);
        assertThat(page.text()).contains("Fælles indkøb").doesNotContain("Historik", "Sporet");
        assertThat(app.api().get(api + "/trace").status()).isEqualTo(401);
    }

    @Test
    void theListOfARoundIsFiltered() {
        proposal("SO-01");
        proposal("SO-02");
        String path = round.path() + "/proposals";
        Answer all = app.as("member").get(path + "?limit=1&step=SUBMITTED");

        assertThat(all.items())
                .extracting(each -> each.path("number").asString())
                .containsExactly("SO-01");
        assertThat(app.as("member").get(all.text("next")).items())
                .extracting(each -> each.path("number").asString())
                .containsExactly("SO-02");
        Shown page = Visitor.loggedIn(app.api(), "member").get("/raaderum/" + round.id() + "/forslag?area=NIX");
        assertThat(page.text()).contains("Ingen forslag passer til det, du har valgt.");
        assertThat(app.api().get(path).status()).isEqualTo(401);
    }

    @Test
    void aRoundThatIsOverTakesNoProposals() {
        Answer closed = app.as("planner").post(round.path() + "/close", "{\"reason\": \"Færdig\"}");
        assertThat(closed.status()).as(closed.text()).isEqualTo(200);
        seen();

        Shown page = Visitor.loggedIn(app.api(), "planner").get("/raaderum/" + round.id() + "/indsend-forslag");

        assertThat(page.text()).contains("Det kan ikke ændres mere.");
        assertThat(page.actions()).isEmpty();
    }

    private String proposal(String number) {
        String proposal = round.proposal(number);
        seen();
        return proposal;
    }

    private String given(String user, String what, String json) {
        Answer made = app.as(user).post(round.path() + "/" + what, json);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        seen();
        return made.id();
    }

    private void seen() {
        app.as("planner").getFrom(app.lastPosition(), round.path() + "/proposals?limit=1");
    }
}
