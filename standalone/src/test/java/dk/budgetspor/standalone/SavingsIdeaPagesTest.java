package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.standalone.Visitor.Shown;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ideas, work packages and the hearing from their pages, without a script. */
@ExtendWith(Running.Shared.class)
class SavingsIdeaPagesTest {
    private final Running app;
    private final Round round;
    private final String area;
    private final String page;

    SavingsIdeaPagesTest(Running app) {
        this.app = app;
        this.round = Round.open(app);
        this.area = app.given().area();
        this.page = "/raaderum/" + round.id();
        app.as("planner").getFrom(app.lastPosition(), round.path());
    }

    @Test
    void manyIdeasAreWrittenDownOneAfterTheOther() {
        Visitor member = Visitor.loggedIn(app.api(), "member");

        Shown first =
                member.get(page + "/ideer").fillIn("skriv-ide", Map.of("text", "Fælles indkøb", "origin", "WORKSHOP"));
        assertThat(first.location()).endsWith(page + "/ideer?origin=WORKSHOP");
        Shown next = member.get(URI.create(first.location()).getPath() + "?origin=WORKSHOP");

        assertThat(next.page().select("details[open] summary[autofocus]").text())
                .isEqualTo("Skriv en idé op");
        assertThat(next.filled("skriv-ide")).containsEntry("origin", "WORKSHOP").containsEntry("text", "");
        assertThat(next.page().select("tbody tr").eachText()).containsExactly("Fælles indkøb workshop ikke sorteret");
        Shown refused = next.fillIn("skriv-ide", Map.of("text", " ", "areaCode", area));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.filled("skriv-ide")).containsEntry("areaCode", area);
    }

    @Test
    void eachIdeaIsSortedWithOnePressAndTheNextOneComes() {
        round.idea("Fælles indkøb");
        round.idea("Færre møder");
        round.idea("Sluk lyset");
        String workPackage = workPackage();
        app.as("planner").getFrom(app.lastPosition(), round.path());
        Visitor planner = Visitor.loggedIn(app.api(), "planner");
        Shown shown = planner.get(page + "/ideer/sortering");
        assertThat(shown.page().select(".sorting legend").text()).isEqualTo("Fælles indkøb");
        assertThat(shown.text()).contains("3 idéer er tilbage.");
        assertThat(shown.page().select(".queue li").eachText()).containsExactly("Færre møder", "Sluk lyset");

        shown = sorted(shown, area);
        assertThat(shown.page().select("#sidst").text())
                .isEqualTo("Den forrige: Fælles indkøb – Området " + area + ".");
        assertThat(shown.page().select(".sorting legend").text()).isEqualTo("Færre møder");
        Shown skipped = planner.get(shown.page().select(".sorting a").attr("href"));
        assertThat(skipped.page().select(".sorting legend").text()).isEqualTo("Sluk lyset");
        shown = sorted(skipped, area + ":" + workPackage);
        assertThat(shown.page().select("#sidst").text()).endsWith("Området " + area + ": Indkøb.");
        assertThat(shown.page().select(".sorting legend").text()).isEqualTo("Færre møder");
        shown = followed(shown.fillIn("laeg-til-side", Map.of("reason", "Gennemført")));
        assertThat(shown.text()).contains("Der er ikke flere idéer at sortere.", "Færre møder – lagt til side.");

        Shown loose = planner.get(page + "/ideer/sortering?area=" + area);
        assertThat(loose.page().select(".sorting legend").text()).isEqualTo("Fælles indkøb");
        assertThat(loose.page().select(".places button").eachText()).containsExactly("1 Indkøb");
        assertThat(sorted(loose, area + ":" + workPackage).text()).contains("Der er ikke flere idéer at sortere.");
    }

    @Test
    void whatIsRefusedWhileSortingIsNotLost() {
        String idea = round.idea("Fælles indkøb");
        app.as("planner").getFrom(app.lastPosition(), round.path());
        Shown shown = Visitor.loggedIn(app.api(), "planner").get(page + "/ideer/sortering");
        app.as("planner").post("/api/savings-ideas/" + idea + "/set-aside", Scene.REASON);
        app.as("planner").getFrom(app.lastPosition(), round.path());

        Shown refused = sent(shown, area);

        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.page().select(".sorting legend").text()).isEqualTo("Fælles indkøb");
        assertThat(refused.text()).contains("En anden har ændret dette");
        assertThat(sent(refused, "NIX").page().select(".field-error").text()).contains("NIX");
        assertThat(sorted(refused, area).text()).contains("Idéen er sorteret.");
    }

    @Test
    void anIdeaIsMergedIntoAnotherAndTellsSo() {
        String kept = round.idea("Fælles indkøb");
        String same = round.idea("Indkøb sammen");
        Visitor planner = Visitor.loggedIn(app.api(), "planner");
        app.as("planner").getFrom(app.lastPosition(), round.path());

        Shown merged = planner.get(page + "/ideer/" + same)
                .fillIn("laeg-sammen", Map.of("intoIdeaId", kept))
                .follow();

        assertThat(merged.text()).contains("Status lagt sammen", "Går videre som Fælles indkøb");
        assertThat(merged.actions()).isEmpty();
        assertThat(merged.page().select(".timeline").text())
                .contains("Idéen blev lagt sammen med en anden", "Lægges sammen med Fælles indkøb");
        assertThat(planner.get(page + "/ideer/" + kept)
                        .page()
                        .select("#sammen + ul")
                        .text())
                .isEqualTo("Indkøb sammen");
    }

    @Test
    void ideasAreFoundByWhatBecameOfThem() {
        round.idea("Fælles indkøb");
        String sorted = round.idea("Færre møder");
        app.as("planner").post("/api/savings-ideas/" + sorted + "/sort", "{\"areaCode\": \"%s\"}".formatted(area));
        app.as("planner").getFrom(app.lastPosition(), round.path());
        Visitor planner = Visitor.loggedIn(app.api(), "planner");

        assertThat(planner.get(page + "/ideer?status=SORTED")
                        .page()
                        .select("tbody th")
                        .eachText())
                .containsExactly("Færre møder");
        assertThat(planner.get(page + "/ideer?text=indk")
                        .page()
                        .select("#antal")
                        .text())
                .isEqualTo("1 idé");
        assertThat(planner.get(page + "/ideer").text()).contains("1 idé er ikke sorteret.");
        assertThat(planner.get(page + "/ideer?area=" + area + "&workPackage=none")
                        .text())
                .contains("Fordel dem på områdets arbejdspakker");
    }

    @Test
    void aWorkPackageIsFormedAndRegrouped() {
        Visitor planner = Visitor.loggedIn(app.api(), "planner");

        Shown formed = planner.get(page + "/arbejdspakker")
                .fillIn(
                        "dan-arbejdspakke",
                        Map.of("title", "Indkøb", "areaCode", area, "workingGroup", "Økonomi\nHjemmeplejen"))
                .follow();
        assertThat(formed.page().select("tbody tr").text())
                .isEqualTo("Indkøb Området " + area + " Økonomi, Hjemmeplejen 0 0");
        Shown one = planner.get(formed.page().select("tbody a").attr("href"));
        assertThat(one.filled("omdan-arbejdspakke")).containsEntry("workingGroup", "Økonomi\nHjemmeplejen");
        Shown regrouped = one.fillIn("omdan-arbejdspakke", Map.of("workingGroup", "Økonomi", "reason", "Færre"))
                .follow();

        assertThat(regrouped.text()).contains("Arbejdspakkens grupper er ændret.", "Arbejdsgruppe Økonomi");
        assertThat(regrouped.page().select(".timeline h3").eachText())
                .containsExactly("Arbejdspakken fik andre grupper", "Arbejdspakken blev dannet");
    }

    @Test
    void aResponseIsRegisteredAndItsNameErased() {
        Visitor planner = Visitor.loggedIn(app.api(), "planner");

        Shown refused = planner.get(page + "/hoering")
                .fillIn(
                        "modtag-hoeringssvar",
                        Map.of(
                                "respondent", "Karen Jensen",
                                "receivedOn", "2024-09-02",
                                "text", "Spar et andet sted",
                                "proposalIds", "SO-99"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.page().select("#fejl a").attr("href")).isEqualTo("#modtag-hoeringssvar-proposalIds");
        assertThat(refused.filled("modtag-hoeringssvar"))
                .containsEntry("respondent", "Karen Jensen")
                .containsEntry("proposalIds", "SO-99");

        Shown received =
                refused.fillIn("modtag-hoeringssvar", Map.of("proposalIds", "")).follow();
        assertThat(received.text())
                .contains("Periode 29. august 2024 – 11. september 2024", "I perioden 1 høringssvar");
        assertThat(received.page().select("tbody tr").text())
                .isEqualTo("2. september 2024 Karen Jensen Spar et andet sted ja");
        Shown erased = planner.get(received.page().select("tbody a").attr("href"))
                .fillIn("slet-navn", Map.of("reason", "Anmodning fra borgeren"))
                .follow();

        assertThat(erased.text()).contains("Navnet er slettet.", "Afsender (navn slettet)", "Spar et andet sted");
        assertThat(erased.actions()).isEmpty();
        assertThat(planner.get(page + "/hoering").page().html()).doesNotContain("Karen");
    }

    private String workPackage() {
        return round.made("work-packages", """
                {"title": "Indkøb", "areaCode": "%s"}""".formatted(area));
    }

    /** Presses the button of a place. */
    private static Shown sent(Shown shown, String place) {
        return shown.press("sorter-ide", "place", place);
    }

    private static Shown sorted(Shown shown, String place) {
        return followed(sent(shown, place));
    }

    /** Goes where it was sent, with what is said there of the last one. */
    private static Shown followed(Shown sent) {
        assertThat(sent.status()).as(sent.page().text()).isEqualTo(303);
        URI there = URI.create(sent.location());
        return sent.by().get(there.getPath() + "?" + there.getQuery());
    }
}
