package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.standalone.Visitor.Shown;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A savings round from its page. */
@ExtendWith(Running.Shared.class)
class SavingsRoundPagesTest {
    private final Running app;
    private final String area;
    private final String group;

    SavingsRoundPagesTest(Running app) {
        this.app = app;
        this.area = app.given().area();
        this.group = app.given().newCode();
        app.as("administrator").post("/api/bodies", """
                {"code": "%s", "name": "Styregruppen %s", "kind": "STEERING_GROUP"}""".formatted(group, group));
    }

    @Test
    void aPlannerTakesARoundThroughAllThatCanHappenToIt() {
        Visitor planner = Visitor.loggedIn(app.api(), "planner");
        Shown page = planner.get("/raaderum")
                .fillIn("begynd-raaderum", Map.of("title", "Råderum 2025-2028", "budgetYear", "2025"))
                .follow();
        assertThat(page.text()).contains("Råderumsprocessen er begyndt.", "Der er ikke sat nogen milepæle endnu.");
        assertThat(page.actions())
                .containsExactly("saet-maal", "saet-milepael", "udpeg-styregruppe", "aftal-katalog", "afslut-raaderum");

        page = page.fillIn(
                        "saet-maal", Map.of("amount-2025", "-30.000", "amount-2028", "-5", "reason", "Lavere tilskud"))
                .follow();
        assertThat(page.page().select("#maal ~ table tbody tr").get(0).text()).isEqualTo("2025 -30.000 0 0 0 0 30.000");
        page = page.fillIn(
                        "saet-milepael",
                        Map.of("title", "Borgermøde", "kind", "CITIZENS_MEETING", "place", "Auning", "areaCodes", area))
                .follow();
        assertThat(milestones(page))
                .containsExactly("afventer dato Borgermøde borgermøde Området " + area + " Auning afventer dato");
        String milestone = page.page()
                .select("#flyt-milepael-milestoneId option[value~=.+]")
                .attr("value");
        page = page.fillIn(
                        "flyt-milepael",
                        Map.of("milestoneId", milestone, "from", "2024-05-14", "reason", "Datoen er fundet"))
                .follow();
        assertThat(milestones(page))
                .containsExactly("14. maj 2024 før afventer dato: Datoen er fundet Borgermøde borgermøde Området "
                        + area + " Auning overstået");
        assertThat(page.page().select("svg.round-time rect.mark-past")).hasSize(2);
        page = page.fillIn("aflys-milepael", Map.of("milestoneId", milestone, "reason", "For få tilmeldte"))
                .follow();
        assertThat(milestones(page).get(0)).endsWith("udgået For få tilmeldte");

        page = page.fillIn("udpeg-styregruppe", Map.of("bodyCode", group, "level", "COORDINATING", "areaCodes", area))
                .follow();
        assertThat(page.page().select("#styring + ul").text())
                .isEqualTo("Styregruppen " + group + ", koordinerende styregruppe for Området " + area);
        page = page.fillIn("afloes-styregruppe", Map.of("bodyCode", group, "reason", "Omlagt"))
                .follow();
        assertThat(page.text()).contains("Der er ikke udpeget styregrupper endnu.");
        page = page.fillIn(
                        "aftal-katalog",
                        Map.of("title", "Omstillingskataloget", "arrangement", "PARALLEL", "areaCodes", area))
                .follow();
        assertThat(page.text()).contains("Omstillingskataloget er sideløbende med processen for Området " + area);
        page = page.fillIn("afslut-raaderum", Map.of("reason", "Budgettet er vedtaget"))
                .follow();
        assertThat(page.text()).contains("Status afsluttet: Budgettet er vedtaget");
        assertThat(page.page().select("#historik + ol > li[id^=haendelse-] h3").eachText())
                .hasSize(9)
                .startsWith("Råderumsprocessen blev afsluttet")
                .endsWith("Råderumsprocessen begyndte");
        assertThat(page.actions()).isEmpty();
    }

    @Test
    void whatIsRefusedKeepsWhatWasTyped() {
        Round round = Round.open(app);
        Visitor planner = Visitor.loggedIn(app.api(), "planner");

        Shown refused = planner.get(page(round))
                .fillIn(
                        "saet-milepael",
                        Map.of("title", "Høring", "kind", "HEARING", "from", "2024-09-11", "to", "2024-08-29"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.page().select("#fejl a").attr("href")).isEqualTo("#saet-milepael-to");
        assertThat(refused.filled("saet-milepael"))
                .containsEntry("title", "Høring")
                .containsEntry("kind", "HEARING")
                .containsEntry("from", "2024-09-11");
        Shown amount = planner.get(page(round)).fillIn("saet-maal", Map.of("amount-2025", "mange", "reason", "Nyt"));
        assertThat(amount.page().select("#fejl a").attr("href")).isEqualTo("#saet-maal-amount-2025");
        assertThat(amount.filled("saet-maal")).containsEntry("amount-2025", "mange");
    }

    @Test
    void whoIsTooLateSeesWhatHappenedAndMaySendAgain() {
        Round round = Round.open(app);
        app.as("planner").getFrom(app.lastPosition(), round.path());
        Shown seen = Visitor.loggedIn(app.api(), "planner").get(page(round));
        round.done("set-target", "{\"targets\": [], \"reason\": \"Et andet mål\"}");

        Shown refused = seen.fillIn("afslut-raaderum", Map.of("reason", "Færdig"));

        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.page().select("#aendret ~ ol h3").text()).isEqualTo("Målet for råderummet blev sat");
        assertThat(refused.text()).contains("Begrundelse: Et andet mål");
        assertThat(refused.fillIn("afslut-raaderum", Map.of()).follow().text()).contains("Processen er afsluttet.");
    }

    @Test
    void theHeadOfAnAreaSeesOwnTasksFirst() {
        Round round = Round.open(app);
        round.done("plan-milestone", """
                {"kind": "PROPOSAL_DEADLINE", "title": "Frist for forslag", "from": "2090-03-18", "to": null,
                 "areaCodes": ["%s"], "place": null}""".formatted(area));
        String idea = round.idea("Fælles indkøb");
        app.as("planner").post("/api/savings-ideas/" + idea + "/sort", "{\"areaCode\": \"%s\"}".formatted(area));
        app.as("planner").getFrom(app.lastPosition(), round.path());

        Shown shown = Visitor.loggedIn(app.api(), "area-manager").get(page(round));

        assertThat(shown.page().select("main h2").eachText().get(0)).isEqualTo("Dine opgaver og frister");
        assertThat(shown.page().select("section[aria-labelledby=egne] li").eachText())
                .containsExactly("18. marts 2090: Frist for forslag", "1 idé i Området " + area);
        assertThat(shown.actions()).isEmpty();
        assertThat(shown.page().select("#egne ~ ul a[href*=ideer]").attr("href"))
                .isEqualTo(page(round) + "/ideer?status=SORTED&area=" + area + "&workPackage=none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/ideer", "/arbejdspakker", "/hoering"})
    void whoLogsInReadsAndTheAnonymousAreAskedTo(String part) {
        Round round = Round.open(app);
        app.as("planner").getFrom(app.lastPosition(), round.path());

        Shown auditor = Visitor.loggedIn(app.api(), "auditor").get(page(round) + part);
        assertThat(auditor.status()).isEqualTo(200);
        assertThat(auditor.actions()).isEmpty();
        assertThat(Visitor.anonymous(app.api()).get(page(round) + part).status())
                .isIn(302, 401);
        assertThat(Visitor.loggedIn(app.api(), "subscriber")
                        .get(page(round) + part)
                        .status())
                .isEqualTo(403);
    }

    private static List<String> milestones(Shown page) {
        return page.page().select("#tidslinje ~ table tbody tr").eachText();
    }

    private static String page(Round round) {
        return "/raaderum/" + round.id();
    }
}
