package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.standalone.Visitor.Shown;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of an item, in a browser without JavaScript. */
@ExtendWith(RunningPages.class)
class ItemPageTest {
    private final Api api;
    private final Given given;

    ItemPageTest(Api api, Given given) {
        this.api = api;
        this.given = given;
    }

    private static final String CONTENT = " aendr-behandling beloeb afledt omformuler tyngde overfoer";

    @ParameterizedTest
    @CsvSource({
        "planner, PLANNED, 'start statusmelding afslut udgaa planlaeg-behandling" + CONTENT + " fokus bilag'",
        "planner, IN_PROGRESS, 'statusmelding afslut udgaa planlaeg-behandling" + CONTENT + " fokus bilag'",
        "planner, COMPLETED, 'genaabn" + CONTENT + " bilag'",
        "planner, ABANDONED, 'genaabn" + CONTENT + " bilag'",
        "area-manager, PLANNED, 'start statusmelding afslut'",
        "area-manager, IN_PROGRESS, 'statusmelding afslut'",
        "area-manager, COMPLETED, ''",
        "area-manager, ABANDONED, ''",
        "secretary, PLANNED, 'planlaeg-behandling'",
        "secretary, COMPLETED, ''",
        "executive, IN_PROGRESS, 'fokus'",
        "executive, ABANDONED, ''"
    })
    void aRoleSeesTheFormsOfTheStatus(String user, String status, String actions) {
        String plan = given.adoptedPlan();
        given.project(plan);
        String item =
                given.createItem(plan, given.newCode(), RunningPages.OWN_AREA).id();
        bringTo(item, status);

        assertThat(String.join(" ", seenBy(user, item).actions())).isEqualTo(actions);
    }

    @ParameterizedTest
    @ValueSource(strings = {"member", "auditor", "administrator", "subscriber"})
    void otherRolesSeeNoForms(String user) {
        assertThat(seenBy(user, given.itemOf(given.adoptedPlan())).actions()).isEmpty();
    }

    @Test
    void anAreaManagerSeesNoFormsOnItemsOfOtherAreas() {
        assertThat(seenBy("area-manager", given.item()).actions()).isEmpty();
    }

    @Test
    void nobodySeesFormsOnAnItemOfAClosedPlan() {
        String plan = given.plan();
        String item = given.itemOf(plan);
        settled(api.as("planner").post("/api/plans/" + plan + "/close", "{\"reason\": \"Slut\"}"), item);

        assertThat(seenBy("planner", item).actions()).isEmpty();
    }

    @Test
    void theAnonymousSeeNeitherFormsNorNames() {
        String item = given.itemOf(given.adoptedPlan());
        settled(given.start(item), item);

        Shown page = Visitor.anonymous(api).get("/punkter/" + item);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.actions()).isEmpty();
        assertThat(page.page().select(".timeline").text())
                .contains("Punktet blev sat i gang", "af økonomi")
                .doesNotContain("planner");
        assertThat(page.page().html()).doesNotContain("noegle", "If-Match");
    }

    @Test
    void completingAnItemShowsTheNewStateAtOnce() {
        Shown page = seenBy("planner", given.item())
                .fillIn("afslut", Map.of("completedOn", "2022-03-01", "note", "Sådan gik det"))
                .follow();

        assertThat(page.page().select("[role=status]").text()).isEqualTo("Punktet er afsluttet.");
        assertThat(page.page().select(".facts").text()).contains("afsluttet 1. marts 2022");
        assertThat(page.page().select(".timeline li").get(0).text())
                .startsWith("Punktet blev afsluttet 1. marts 2022 · registreret ")
                .contains("af planner (økonomi)", "før: planlagt → nu: afsluttet", "Bemærkning Sådan gik det");
        assertThat(page.actions()).contains("genaabn").doesNotContain("afslut");
    }

    @Test
    void whatIsWrongIsToldBesideTheFieldInDanishAndWhatWasTypedStays() {
        Shown page = seenBy("planner", given.item())
                .fillIn("afslut", Map.of("completedOn", "2999-01-01", "note", "Husk <dette> & hint"));

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.page().title()).startsWith("Fejl: ");
        assertThat(page.page().select("#fejl[role=alert]").text())
                .contains("Det blev ikke gemt", "Afsluttet den: Datoen", "ligger i fremtiden");
        assertThat(page.filled("afslut"))
                .containsEntry("completedOn", "2999-01-01")
                .containsEntry("note", "Husk <dette> & hint");
        Element field = page.page().expectFirst(page.page().select("#fejl a").attr("href"));
        assertThat(field.attr("aria-invalid")).isEqualTo("true");
        assertThat(page.page().expectFirst("#" + field.attr("aria-describedby")).text())
                .startsWith("Fejl: Datoen");
    }

    @Test
    void aStaleFormShowsBothVersionsAndCanBeSentAgain() {
        String item = given.item();
        Shown opened = seenBy("planner", item);
        settled(given.start(item), item);

        Shown stale = opened.fillIn("udgaa", Map.of("reason", "Ikke længere aktuelt"));

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.page().select("#fejl").text()).contains("En anden har ændret dette");
        assertThat(stale.page().select(".versions").text())
                .isEqualTo("Da du åbnede siden Version 0 Status planlagt Nu Version 1 Status i gang");
        assertThat(stale.page()
                        .select("section[aria-labelledby=aendret] .timeline")
                        .text())
                .startsWith("Punktet blev sat i gang")
                .doesNotContain("oprettet");
        assertThat(stale.filled("udgaa")).containsEntry("reason", "Ikke længere aktuelt");
        assertThat(stale.actions()).containsOnlyOnce("afslut", "udgaa").doesNotContain("start");

        assertThat(stale.fillIn("udgaa", Map.of())
                        .follow()
                        .page()
                        .select(".facts")
                        .text())
                .contains("udgået");
    }

    @Test
    void aFormThatIsNoLongerAllowedStaysWithWhatWasTyped() {
        String item = given.item();
        Shown opened = seenBy("planner", item);
        settled(given.abandon(item), item);

        Shown stale = opened.fillIn("afslut", Map.of("note", "Færdigt"));
        assertThat(stale.actions()).containsOnlyOnce("afslut", "genaabn").doesNotContain("udgaa");
        Shown refused = stale.fillIn("afslut", Map.of());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().select("#fejl").text()).contains("genåbn det først");
        assertThat(refused.filled("afslut")).containsEntry("note", "Færdigt");
    }

    @Test
    void sendingAFormTwiceIsTheSameAsOnce() {
        String item = given.item();
        Shown opened = seenBy("planner", item);

        opened.fillIn("start", Map.of()).follow();
        Shown page = opened.fillIn("start", Map.of()).follow();

        assertThat(page.page().select(".timeline > li")).hasSize(2);
    }

    @Test
    void aFormThatWasSentAndIsSentAgainWithOtherWordsIsNotTakenForTheSame() {
        String item = given.item();
        Shown opened = seenBy("planner", item);

        opened.fillIn("udgaa", Map.of("reason", "Først")).follow();
        Shown again = opened.fillIn("udgaa", Map.of("reason", "Så"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("#fejl").text()).contains("allerede sendt én gang");
        assertThat(again.filled("udgaa")).containsEntry("reason", "Så");
    }

    @Test
    void markupInTextsIsText() {
        String item = given.item();
        String markup = "<script>alert(1)</script><b>fed</b>";

        Shown page = seenBy("planner", item)
                .fillIn("udgaa", Map.of("reason", markup))
                .follow();

        assertThat(page.page().select(".timeline").text()).contains(markup);
        assertThat(page.page().select("main script, main b")).isEmpty();
    }

    @Test
    void aFormFromAnExpiredPageIsKeptAndSentOnceThePersonSaysSo() {
        Shown opened = seenBy("planner", given.item());

        Shown expired = opened.fillIn("udgaa", Map.of("reason", "Gem mig", "_csrf", "gammel"));
        assertThat(expired.status()).isEqualTo(403);
        assertThat(expired.text()).contains("Det er ikke gemt endnu", "Begrundelse Gem mig");

        Shown page = expired.fillIn("udgaa", Map.of()).follow();
        assertThat(page.page().select(".timeline").text()).contains("Begrundelse: Gem mig");
    }

    @Test
    void aRoleThatMayNotIsTurnedAwayEvenIfItSendsTheForm() {
        String item = given.item();
        Shown opened = seenBy("planner", item);
        Visitor auditor = Visitor.loggedIn(api, "auditor");
        Map<String, String> form = opened.filled("start");
        form.put(
                "_csrf",
                auditor.get("/punkter/" + item)
                        .page()
                        .select("form[action=/logout] [name=_csrf]")
                        .attr("value"));

        Shown turnedAway = auditor.post("/punkter/" + item, form);

        assertThat(turnedAway.status()).isEqualTo(403);
        assertThat(turnedAway.text()).contains("Det har du ikke adgang til");
        assertThat(seenBy("planner", item).actions()).contains("start");
    }

    private Shown seenBy(String user, String item) {
        Await.until(
                "the item is seen",
                () -> api.as("planner").get("/api/plan-items/" + item).status() == 200);
        return Visitor.loggedIn(api, user).get("/punkter/" + item);
    }

    private void bringTo(String item, String status) {
        switch (status) {
            case "IN_PROGRESS" -> settled(given.start(item), item);
            case "COMPLETED" -> settled(given.complete(item), item);
            case "ABANDONED" -> settled(given.abandon(item), item);
            default -> assertThat(status).isEqualTo("PLANNED");
        }
    }

    private void settled(Answer command, String item) {
        assertThat(command.status()).isEqualTo(200);
        api.as("planner").getFrom(command.position(), "/api/plan-items/" + item);
    }
}
