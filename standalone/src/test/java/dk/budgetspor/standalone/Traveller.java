package dk.budgetspor.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/**
 * Someone with a browser that knows cookies and forms, and goes where it is sent, also to other servers. The pages are
 * behind a proxy that ends HTTPS.
 */
final class Traveller {
    /** Where the pages are, as people see it. */
    static final String PAGES = "https://budgetspor.test";

    private static final int MOST_REDIRECTS = 10;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Map<String, String>> cookies = new TreeMap<>();
    private final URI pages;

    /** Begins a journey; {@code pages} is where the proxy finds them. */
    Traveller(URI pages) {
        this.pages = pages;
    }

    /** Goes to an address, or a path of the pages, and on to where it leads. */
    Seen go(String address) {
        return follow(step(URI.create(PAGES).resolve(address), null));
    }

    /** Goes to an address and no further. */
    Seen stepTo(String address) {
        return step(URI.create(PAGES).resolve(address), null);
    }

    private Seen follow(Seen first) {
        Seen seen = first;
        for (int i = 0; seen.status() / 100 == 3; i++) {
            if (i == MOST_REDIRECTS) {
                throw new AssertionError("sent around in a circle, last to " + seen.location());
            }
            seen = step(seen.at().resolve(seen.location()), null);
        }
        return seen;
    }

    private Seen step(URI address, @org.jspecify.annotations.Nullable String form) {
        boolean toPages = address.toString().startsWith(PAGES);
        URI server = toPages ? pages.resolve(address.toString().substring(PAGES.length())) : address;
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server).timeout(Duration.ofSeconds(30)).header("Accept", "text/html");
        if (toPages) {
            request.header("X-Forwarded-Proto", "https")
                    .header("X-Forwarded-Host", URI.create(PAGES).getHost());
        }
        Map<String, String> jar = cookies.computeIfAbsent(address.getAuthority(), host -> new LinkedHashMap<>());
        if (!jar.isEmpty()) {
            request.header(
                    "Cookie", jar.entrySet().stream().map(Object::toString).collect(Collectors.joining("; ")));
        }
        if (form != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form));
        }
        HttpResponse<String> answer = send(request.build());
        answer.headers().allValues("Set-Cookie").forEach(cookie -> keep(jar, cookie));
        return new Seen(this, address, answer, Jsoup.parse(answer.body(), address.toString()));
    }

    private static void keep(Map<String, String> jar, String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        if (cookie.contains("Max-Age=0")) {
            jar.remove(pair[0]);
        } else {
            jar.put(pair[0], pair[1]);
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    /**
     * What the browser shows.
     *
     * @param at the address above it
     */
    record Seen(Traveller by, URI at, HttpResponse<String> answer, Document page) {
        int status() {
            return answer.statusCode();
        }

        String location() {
            return header("Location");
        }

        String header(String name) {
            return String.join(", ", answer.headers().allValues(name));
        }

        /** Who is logged in, by the head of the page. */
        String login() {
            return page.select(".login").text();
        }

        /** Goes where a link leads. */
        Seen click(String text) {
            return by.go(page.expectFirst("a:containsOwn(" + text + ")").absUrl("href"));
        }

        /** Fills in a form, sends it, and goes where that leads. */
        Seen submit(String selector, Map<String, String> fields) {
            FormElement form = (FormElement) page.expectFirst(selector);
            Map<String, String> sent = new LinkedHashMap<>();
            form.formData().forEach(field -> sent.put(field.key(), field.value()));
            sent.putAll(fields);
            String body = sent.entrySet().stream()
                    .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                    .collect(Collectors.joining("&"));
            return by.follow(by.step(URI.create(form.absUrl("action")), body));
        }

        /** Logs in with the form of the issuer. */
        Seen logInAs(String user) {
            return submit("form", Map.of("username", user, "password", "example"));
        }

        List<String> fields() {
            return page.select("input").eachAttr("name");
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
