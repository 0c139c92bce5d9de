package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;

/** Someone with a browser that knows cookies and forms, and no JavaScript. It asks for English, to no avail. */
final class Visitor {
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final URI address;

    private Visitor(URI address) {
        this.address = address;
    }

    static Visitor anonymous(Api api) {
        return new Visitor(api.address());
    }

    static Visitor loggedIn(Api api, String user) {
        Visitor visitor = anonymous(api);
        Shown after = visitor.get("/login").submit("/login", Map.of("username", user, "password", "example"));
        assertThat(after.status()).isEqualTo(302);
        return visitor;
    }

    Shown get(String path) {
        return send(HttpRequest.newBuilder(address.resolve(path)));
    }

    Shown post(String path, Map<String, String> fields) {
        return post(path, List.copyOf(fields.entrySet()));
    }

    private Shown post(String path, List<Map.Entry<String, String>> fields) {
        String body = fields.stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What is sent for a question, as it is; headers are pairs of name and value. */
    HttpResponse<byte[]> fetch(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path))
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"))
                .setHeader("Content-Type", "application/json");
        return send(request.headers(headers), BodyHandlers.ofByteArray());
    }

    private Shown send(HttpRequest.Builder request) {
        HttpResponse<String> answer =
                send(request.header("Accept", "text/html").header("Accept-Language", "en"), BodyHandlers.ofString());
        String location = answer.headers().firstValue("Location").orElse("");
        return new Shown(this, answer.statusCode(), location, Jsoup.parse(answer.body(), address.toString()));
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request.timeout(Duration.ofSeconds(30)).build(), handler);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    /** What the browser shows. */
    record Shown(Visitor by, int status, String location, Document page) {
        /** Goes where it was sent. */
        Shown follow() {
            assertThat(status).as(page.text()).isEqualTo(303);
            return by.get(URI.create(location).getPath());
        }

        String text() {
            return page.select("main").text();
        }

        /** The actions of the forms on the page, in their order. */
        List<String> actions() {
            return page.select("main input[name=handling]").eachAttr("value");
        }

        /** Fills in the form of an action and sends it; what is not named stays as it stands. */
        Shown fillIn(String action, Map<String, String> fields) {
            return send(form("input[name=handling][value=" + action + "]"), fields);
        }

        /** Presses a button of the form of an action that says more than that it was pressed. */
        Shown press(String action, String name, String value) {
            FormElement form = form("input[name=handling][value=" + action + "]");
            List<Map.Entry<String, String>> sent = new ArrayList<>();
            form.formData().forEach(field -> sent.add(Map.entry(field.key(), field.value())));
            sent.add(Map.entry(name, value));
            return by.post(form.attr("action"), sent);
        }

        /** Fills in the form that is sent to an address. */
        Shown submit(String path, Map<String, String> fields) {
            return send((FormElement) page.expectFirst("form[action=" + path + "]"), fields);
        }

        /** What stands in the fields of the form of an action. */
        Map<String, String> filled(String action) {
            return fields(form("input[name=handling][value=" + action + "]"));
        }

        private FormElement form(String holding) {
            return (FormElement) page.expectFirst("main form:has(" + holding + ")");
        }

        private Shown send(FormElement form, Map<String, String> fields) {
            List<Map.Entry<String, String>> sent = new ArrayList<>();
            form.formData().stream()
                    .filter(field -> !fields.containsKey(field.key()))
                    .forEach(field -> sent.add(Map.entry(field.key(), field.value())));
            fields.forEach((name, value) -> {
                Elements named = form.select("[name=" + name + "]");
                assertThat(named).as(name).isNotEmpty();
                if (named.is("[type=checkbox]")) {
                    value.lines().forEach(each -> sent.add(Map.entry(name, each)));
                } else {
                    sent.add(Map.entry(name, value));
                }
            });
            return by.post(form.attr("action"), sent);
        }

        /** Boxes that are ticked are lines of one field. */
        private static Map<String, String> fields(FormElement form) {
            Map<String, String> fields = new LinkedHashMap<>();
            form.formData()
                    .forEach(field -> fields.merge(field.key(), field.value(), (one, next) -> one + "\n" + next));
            return fields;
        }
    }
}
