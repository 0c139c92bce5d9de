package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.command.application.CommandServiceApplication;
import dk.budgetspor.kernel.eventstore.TestDatabase;
import dk.budgetspor.query.application.QueryServiceApplication;
import dk.budgetspor.standalone.Traveller.Seen;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The two services as two processes, one database, and an issuer of tokens where people log in. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ApartTest {
    private static final String OPEN_A_PLAN = "main form:has(input[name=handling][value=aabn])";
    private static final Duration USUAL = Duration.ofMinutes(10);
    /** So near its end that it is renewed at each request. */
    private static final Duration SHORT = Duration.ofSeconds(20);

    @TempDir
    static Path directory;

    @AutoClose
    private final TestIssuer issuer = TestIssuer.start(Traveller.PAGES);

    @AutoClose
    private ServiceProcess commands;

    @AutoClose
    private ServiceProcess queries;

    @BeforeAll
    void start() throws Exception {
        List<String> settings = new ArrayList<>(TestDatabase.unmigrated().properties());
        settings.add("spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer.address());
        commands = ServiceProcess.start(CommandServiceApplication.class, "query-service", directory, settings);
        commands.awaitReady();
        settings.add("budgetspor.command-service.url=" + commands.address());
        settings.add("spring.security.oauth2.client.registration.budgetspor.client-id=budgetspor");
        settings.add("spring.security.oauth2.client.registration.budgetspor.client-secret="
                + TestIssuer.secretOf("budgetspor"));
        settings.add("budgetspor.accessibility-statement=https://was.digst.example/budgetspor");
        queries = ServiceProcess.start(QueryServiceApplication.class, "command-service", directory, settings);
        queries.awaitReady();
    }

    @AfterEach
    void tokensLastAsUsual() {
        if (issuer.context().isActive()) {
            issuer.tokensLast(USUAL);
        }
    }

    @Test
    @Order(1)
    void whoLogsInAtTheIssuerSeesAtOnceWhatTheyDidOnAPage() {
        Seen front = loggedIn("planner", "/");
        assertThat(front.login()).contains("planner (økonomi)", "Log ud");

        Seen after = front.submit(OPEN_A_PLAN, plan("Åbnet fra en side"));

        assertThat(after.status()).as(after.page().text()).isEqualTo(200);
        assertThat(after.page().select("main").text()).contains("Åbnet fra en side");
        assertThat(after.by().go("/").page().select("main").text()).contains("Åbnet fra en side");
    }

    @Test
    @Order(1)
    void aTokenOfTheIssuerOpensTheApiOfBothServices() throws Exception {
        String token = issuer.tokenOf("planner");
        Answer opened = commands.api()
                .withToken(token)
                .post(
                        "/api/plans",
                        "{\"title\": \"Åbnet af et system\", \"budgetYear\": 2030, \"budgetAgreement\": \"Aftale\"}",
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);

        Answer plans = queries.api().withToken(token).getFrom(opened.position(), "/api/plans");

        assertThat(plans.text()).contains("Åbnet af et system");
        assertThat(commands.api().post("/api/plans", "{}").status()).isEqualTo(401);
        assertThat(queries.api().get("/api/audit").status()).isEqualTo(401);
        for (ServiceProcess service : List.of(commands, queries)) {
            assertThat(service.api().withToken(token + "x").get("/api/plans").status())
                    .isEqualTo(401);
        }
    }

    @Test
    @Order(1)
    void theLoginLeadsBackToThePageItWasChosenOn() {
        Seen page = loggedIn("executive", "/?after=x&y=%C3%A5");

        assertThat(page.at().toString()).isEqualTo(Traveller.PAGES + "/?after=x&y=%C3%A5");
    }

    @Test
    @Order(1)
    void theBrowserGetsACookieOfThisHostAloneAndNoToken() {
        Seen first = new Traveller(queries.address()).stepTo("/login?fra=/");

        assertThat(first.header("Set-Cookie"))
                .matches("__Host-budgetspor-session=\\w+; Path=/; Secure; HttpOnly; SameSite=Lax");
        assertThat(loggedIn("planner", "/").page().html()).doesNotContain("eyJ");
    }

    @Test
    @Order(1)
    void aTokenThatHasExpiredIsRenewed() {
        issuer.tokensLast(SHORT);
        Seen page = loggedIn("planner", "/");
        int before = issuer.issued();

        assertThat(page.by().go("/").login()).contains("planner");
        assertThat(page.by().go("/").login()).contains("planner");

        assertThat(issuer.issued()).isGreaterThan(before);
    }

    @Test
    @Order(1)
    void whenTheLoginIsOverNothingTypedIsLost() {
        issuer.tokensLast(SHORT);
        Seen front = loggedIn("planner", "/");
        issuer.forgetLogins();

        Seen late = front.submit(OPEN_A_PLAN, plan("Tastet for sent"));

        assertThat(late.status()).isEqualTo(403);
        assertThat(late.page().select("main").text()).contains("Log ind i et nyt faneblad", "Tastet for sent");
        assertThat(late.by().go("/").login()).isEqualTo("Log ind");
        issuer.tokensLast(USUAL);
        late.click("Log ind i et nyt faneblad");
        Seen asked = late.submit("main form", Map.of());
        assertThat(asked.submit("main form", Map.of()).page().select("main").text())
                .contains("Tastet for sent");
    }

    @Test
    @Order(1)
    void whoLogsOutIsLoggedOutAtTheIssuerToo() {
        Seen front = loggedIn("planner", "/");
        assertThat(front.header("Content-Security-Policy"))
                .contains("form-action 'self' " + issuer.address())
                .doesNotContain("*");

        Seen after = front.submit("form[action=/logout]", Map.of());

        assertThat(after.at().toString()).isEqualTo(Traveller.PAGES + "/");
        assertThat(after.login()).isEqualTo("Log ind");
        assertThat(after.click("Log ind").fields()).contains("password");
    }

    @Test
    @Order(1)
    void aLoginThatFailsSaysSoAndGoesNowhereByItself() {
        Traveller visitor = new Traveller(queries.address());
        for (String answer : List.of("?error=access_denied&state=x", "?code=x&state=x", "?code=%0d%0aWARN", "")) {
            Seen failed = visitor.go("/login/oauth2/code/budgetspor" + answer);
            assertThat(failed.status()).as(answer).isEqualTo(403);
            assertThat(failed.page().select("h1").text()).isEqualTo("Du blev ikke logget ind");
        }
        assertThat(visitor.go("/oauth2/authorization/another").status()).isBetween(400, 499);
        assertThat(visitor.go("/login/oauth2/code/another?code=x&state=x").status())
                .isBetween(400, 499);
        assertThat(visitor.go("/login/utilgaengelig").status()).isEqualTo(404);
    }

    @Test
    @Order(1)
    void theLoginNeverLeadsBackToAnotherServer() {
        for (String elsewhere : List.of("//evil.example/", "https://evil.example/", "/%5Cevil.example", "/login")) {
            Traveller visitor = new Traveller(queries.address());
            Seen back = visitor.go("/login?fra=" + elsewhere).logInAs("planner");
            assertThat(back.at().toString()).isEqualTo(Traveller.PAGES + "/");
        }
    }

    @Test
    @Order(1)
    void theStatementOfAccessibilityIsLinkedToWhereThereIsOne() {
        Seen front = new Traveller(queries.address()).go("/");

        assertThat(front.page().select("footer a").text()).isEqualTo("Tilgængelighedserklæring");
        assertThat(front.page().select("footer a").attr("href")).isEqualTo("https://was.digst.example/budgetspor");
    }

    @Test
    @Order(2)
    void whileTheIssuerIsAwayPagesSayItAndFormsComeBack() {
        issuer.tokensLast(SHORT);
        Seen front = loggedIn("planner", "/");
        issuer.close();

        Seen kept = front.submit(OPEN_A_PLAN, plan("Tastet imens"));
        Seen page = front.by().go("/");

        assertThat(kept.page().select("main").text()).contains("Intet er gået tabt", "Tastet imens");
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.page().select("main").text()).contains("Der kan ikke logges ind lige nu");
        assertThat(new Traveller(queries.address()).go("/").status()).isEqualTo(200);
    }

    private Seen loggedIn(String user, String page) {
        return new Traveller(queries.address()).go(page).click("Log ind").logInAs(user);
    }

    private static Map<String, String> plan(String title) {
        return Map.of("title", title, "budgetYear", "2031", "budgetAgreement", "Budgetaftalen");
    }
}
