package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person with a keyboard and no mouse, on a desk and on a phone; every page they meet is checked by axe. */
@ExtendWith(RunningPages.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final int HEIGHT = 900;
    private static final int ENOUGH_TABS = 100;
    private static final String WCAG = "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']})"
            + ".then(result => result.violations.map(rule => rule.id + ': ' + rule.nodes.map(node => node.html).join()))";

    private final Api api;
    private final Given given;
    private final String axe = axe();

    private @Nullable Playwright playwright;
    private @Nullable Browser browser;

    KeyboardTest(Api api, Given given) {
        this.api = api;
        this.given = given;
    }

    @BeforeAll
    void startChromium() {
        assumeTrue(
                Files.isExecutable(CHROMIUM), "no Chromium in " + CHROMIUM + ": the pages are not tried in a browser");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    @AfterAll
    void endChromium() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void anItemIsCompletedByKeyboardAlone(int width) {
        String plan = given.adoptedPlan();
        String item = given.itemOf(plan);
        given.planTreatment(item, given.body());
        given.attach(item, "Notat", "160397/21", "CLOSED");
        given.project(plan);
        Await.until(
                "the item is seen",
                () -> api.as("planner").get("/api/plan-items/" + item).status() == 200);
        try (BrowserContext context = Objects.requireNonNull(browser)
                .newContext(new Browser.NewContextOptions().setViewportSize(width, HEIGHT))) {
            Page page = context.newPage();
            ConcurrentLinkedQueue<String> complaints = new ConcurrentLinkedQueue<>();
            page.onPageError(complaints::add);
            page.onConsoleMessage(message -> complain(message, complaints));

            page.navigate(api.address().resolve("/login").toString());
            check(page);
            typeAt(page, "#username", "planner");
            typeAt(page, "#password", "example");
            page.keyboard().press("Enter");
            page.waitForSelector(".login-name");
            check(page);

            press(page, "a[href='/planer/" + plan + "']", "#punkter");
            checkUnfolded(page);
            press(page, "a[href='/punkter/" + item + "']", "#historik");
            checkUnfolded(page);

            press(page, "summary:has-text('Lad punktet udgå')", "#udgaa-reason");
            typeAt(page, "#udgaa-reason", " ");
            press(page, "form:has(#udgaa-reason) button", "#fejl");
            assertThat(focused(page, "#fejl"))
                    .as("the summary is what is heard first")
                    .isTrue();
            check(page);
            press(page, "#fejl a", "#udgaa-reason:focus");

            press(page, "summary:has-text('Afslut punktet')", "#afslut-note");
            typeAt(page, "#afslut-note", "Med tastaturet");
            press(page, "form:has(#afslut-note) button", "[role=status]");
            assertThat(page.textContent("[role=status]")).isEqualTo("Punktet er afsluttet.");
            assertThat(page.textContent(".timeline")).contains("Med tastaturet");
            check(page);

            page.navigate(api.address().resolve("/findes-ikke").toString());
            check(page);
            assertThat(complaints).isEmpty();
        }
    }

    /** What Chromium itself says about an answer with an error is not a complaint of the page. */
    private static void complain(ConsoleMessage message, ConcurrentLinkedQueue<String> complaints) {
        if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
            complaints.add(message.text());
        }
    }

    /** Looks into what is folded away, and leaves it as it was. */
    private void checkUnfolded(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)");
        check(page);
        page.evaluate("document.querySelectorAll('details').forEach(part => part.open = false)");
    }

    /** No barrier that axe knows of, and nothing that makes the page wider than the screen. */
    private void check(Page page) {
        page.evaluate(axe);
        assertThat((List<?>) page.evaluate(WCAG)).as(page.url()).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(page.url())
                .isEqualTo(true);
    }

    private static void press(Page page, String selector, String shown) {
        tabTo(page, selector);
        page.keyboard().press("Enter");
        page.waitForSelector(shown);
    }

    private static void typeAt(Page page, String selector, String text) {
        tabTo(page, selector);
        page.keyboard().type(text);
    }

    private static void tabTo(Page page, String selector) {
        for (int tabs = 0; !focused(page, selector); tabs++) {
            assertThat(tabs).as("tabs on the way to " + selector).isLessThan(ENOUGH_TABS);
            page.keyboard().press("Tab");
        }
    }

    private static boolean focused(Page page, String selector) {
        return page.locator(selector)
                .first()
                .evaluate("element => element === document.activeElement")
                .equals(true);
    }

    private static String axe() {
        try (var script = KeyboardTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
