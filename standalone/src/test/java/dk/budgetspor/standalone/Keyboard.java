package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A person with a keyboard and no mouse; what they meet is checked by axe. */
final class Keyboard implements AutoCloseable {
    private static final int ENOUGH_TABS = 200;
    private static final String AXE = axe();
    private static final String WCAG =
            "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'], resultTypes: ['violations']})"
                    + ".then(result => result.violations.map(rule => rule.id + ': ' + rule.nodes.map(node => node.html).join()))";

    private final BrowserContext context;
    private final URI address;
    private final Page page;
    private final ConcurrentLinkedQueue<String> complaints = new ConcurrentLinkedQueue<>();

    Keyboard(BrowserContext context, URI address) {
        this.context = context;
        this.address = address;
        this.page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(this::complain);
    }

    /** What Chromium itself says about an answer with an error is not a complaint of the page. */
    private void complain(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
            complaints.add(message.text());
        }
    }

    /** Errors of scripts and of the policy of the pages. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    void go(String path) {
        int status = Objects.requireNonNull(page.navigate(address.resolve(path).toString()))
                .status();
        assertThat(status).as(path).isLessThan(500);
    }

    void logIn(String user) {
        go("/login");
        check();
        type("#username", user);
        type("#password", "example");
        page.keyboard().press("Enter");
        page.waitForSelector(".login-name");
    }

    /** Goes to something with the tabulator, presses it and waits for what it brings about. */
    void press(String selector, String shown) {
        tabTo(selector);
        page.keyboard().press("Enter");
        page.waitForSelector(shown);
    }

    /** Presses a key where they are and waits for what it brings about. */
    void pressKey(String key, String shown) {
        page.keyboard().press(key);
        page.waitForSelector(shown);
    }

    void type(String selector, String text) {
        tabTo(selector);
        page.keyboard().type(text);
    }

    /** Writes something where something else stands. */
    void replace(String selector, String text) {
        tabTo(selector);
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
    }

    /** Writes a date in the order this browser wants its parts in: as Danes do, or the month first. */
    void date(String selector, LocalDate date) {
        tabTo(selector);
        for (String order : new String[] {"ddMMyyyy", "MMddyyyy"}) {
            page.keyboard().type(DateTimeFormatter.ofPattern(order, Locale.ROOT).format(date));
            if (page.inputValue(selector).equals(date.toString())) {
                return;
            }
            page.keyboard().press("ArrowLeft");
            page.keyboard().press("ArrowLeft");
        }
        assertThat(page.inputValue(selector)).isEqualTo(date.toString());
    }

    /** Writes a time in the way this browser wants it: with 24 hours, or with 12 and the half of the day. */
    void time(String selector, String time) {
        tabTo(selector);
        page.keyboard().type(time.replace(":", "") + "AM");
        if (!page.inputValue(selector).equals(time)) {
            page.keyboard().type("PM");
        }
        assertThat(page.inputValue(selector)).isEqualTo(time);
    }

    /** Chooses the option that begins with the text. */
    void choose(String selector, String text) {
        type(selector, text);
        assertThat(page.locator(selector)
                        .evaluate("list => list.selectedOptions[0].text")
                        .toString())
                .startsWith(text);
    }

    /** Ticks a box. */
    void tick(String selector) {
        tabTo(selector);
        page.keyboard().press("Space");
        assertThat(page.isChecked(selector)).isTrue();
    }

    /** Presses a link that leads to a file. */
    byte[] download(String selector) {
        tabTo(selector);
        Download download = page.waitForDownload(() -> page.keyboard().press("Enter"));
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    String text(String selector) {
        return page.textContent(selector);
    }

    /** What stands in a field. */
    String value(String selector) {
        return page.inputValue(selector);
    }

    boolean shows(String selector) {
        return page.locator(selector).count() > 0;
    }

    void waitFor(String selector) {
        page.waitForSelector(selector);
    }

    String at() {
        return URI.create(page.url()).getPath();
    }

    /** Looks into what is folded away, and leaves it as it was. */
    void checkUnfolded() {
        page.evaluate("document.querySelectorAll('details').forEach(part => part.open = true)");
        check();
        page.evaluate("document.querySelectorAll('details').forEach(part => part.open = false)");
    }

    /** No barrier that axe knows of, and nothing that makes the page wider than the screen. */
    void check() {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(AXE);
        }
        assertThat((List<?>) page.evaluate(WCAG)).as(page.url()).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(page.url())
                .isEqualTo(true);
    }

    boolean isAt(String selector) {
        return page.locator(selector)
                .first()
                .evaluate("element => element === document.activeElement")
                .equals(true);
    }

    private void tabTo(String selector) {
        for (int tabs = 0; !isAt(selector); tabs++) {
            assertThat(tabs).as("tabs on the way to " + selector).isLessThan(ENOUGH_TABS);
            page.keyboard().press("Tab");
        }
    }

    private static String axe() {
        try (var script = Keyboard.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
