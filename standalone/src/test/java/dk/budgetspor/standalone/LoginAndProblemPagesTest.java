package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.standalone.Visitor.Shown;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Logging in and out, and what is shown when something is not there. */
@ExtendWith(RunningPages.class)
class LoginAndProblemPagesTest {
    private final Api api;

    LoginAndProblemPagesTest(Api api) {
        this.api = api;
    }

    @Test
    void whoLogsInIsNamedOnEveryPageUntilTheyLogOut() {
        Visitor visitor = Visitor.loggedIn(api, "area-manager");
        Shown front = visitor.get("/");
        assertThat(front.page().select(".login").text()).contains("area-manager (områdechef)", "Log ud");

        front.submit("/logout", Map.of());

        assertThat(visitor.get("/").page().select(".login").text()).isEqualTo("Log ind");
    }

    @Test
    void theLoginLeadsBackToThePageItWasChosenOn() {
        Visitor visitor = Visitor.anonymous(api);
        String link = visitor.get("/findes-ikke?a=1").page().select(".login a").attr("href");

        Shown after = visitor.get(link).submit("/login", Map.of("username", "planner", "password", "example"));

        assertThat(after.location()).endsWith("/findes-ikke?a=1");
    }

    @Test
    void withoutAStatementOfAccessibilityNoneIsLinkedTo() {
        assertThat(Visitor.anonymous(api).get("/").page().select("footer a")).isEmpty();
    }

    @Test
    void aWrongPasswordKeepsTheUserNameAndNotThePassword() {
        Shown again = Visitor.anonymous(api)
                .get("/login")
                .submit("/login", Map.of("username", "planner", "password", "hemmelig"));

        assertThat(again.status()).isEqualTo(403);
        assertThat(again.page().select("[role=alert]").text()).contains("er forkert");
        assertThat(again.page().select("#username").val()).isEqualTo("planner");
        assertThat(again.page().html()).doesNotContain("hemmelig");
    }

    @Test
    void anExpiredLoginFormShowsNoPasswordEither() {
        Shown expired = Visitor.anonymous(api).post("/login", Map.of("username", "planner", "password", "hemmelig"));

        assertThat(expired.location()).endsWith("/login");
        assertThat(expired.page().html()).doesNotContain("hemmelig");
    }

    @Test
    void whatIsNotThereIsToldAsAPageToPeopleAndAsAProblemToPrograms() {
        Visitor anyone = Visitor.anonymous(api);
        for (String path :
                new String[] {"/findes-ikke", "/planer/x", "/punkter/00000000-0000-0000-0000-000000000000"}) {
            Shown page = anyone.get(path);
            assertThat(page.status()).isEqualTo(404);
            assertThat(page.page().select("h1").text()).isEqualTo("Siden findes ikke");
        }
        Answer problem = api.get("/api/plans/x", "Accept", "text/html");
        assertThat(problem.status()).isEqualTo(404);
        assertThat(problem.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void aFormFromElsewhereIsShownAndNotSent() {
        Shown page = Visitor.anonymous(api).post("/", Map.of("handling", "aabn", "title", "<i>Plan</i>"));

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("Log ind i et nyt faneblad", "Titel <i>Plan</i>");
    }
}
