package dk.budgetspor.standalone;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The browser of this machine, one for all tests of this process; a test that needs it is skipped, and says so, where there
 * is none.
 */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final int HEIGHT = 900;

    private static Chromium start() {
        assumeTrue(Files.isExecutable(PROGRAM), "no Chromium in " + PROGRAM + ": the pages are not tried in a browser");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(PROGRAM)
                                .setArgs(List.of("--no-sandbox", "--disable-gpu"))));
    }

    /** Somebody at a screen of the width, who has visited nothing yet. */
    Keyboard keyboard(int width, java.net.URI address) {
        return new Keyboard(
                browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, HEIGHT)
                        // a page that slides to each field is drawn many times on the way
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setLocale("da-DK")),
                address);
    }

    @Override
    public void close() {
        playwright.close();
    }

    /** Hands it to the tests that ask for it. */
    static final class Shared extends SharedByTests<Chromium> {
        Shared() {
            super(Chromium.class, Chromium::start);
        }
    }
}
