package dk.budgetspor.standalone;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser of this machine; a test that needs it is skipped, and says so, where there is none. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final int HEIGHT = 900;

    static Chromium start() {
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
                        .setLocale("da-DK")),
                address);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
