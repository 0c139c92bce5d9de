package dk.budgetspor.bench;

import dk.budgetspor.standalone.Standalone;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/** The standalone edition with an empty endpoint beside its own. */
final class Server implements AutoCloseable {
    private final @Nullable ServletWebServerApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    private Server(@Nullable ServletWebServerApplicationContext context, String address) {
        this.context = context;
        this.address = address;
    }

    static Server start(Path directory) {
        var context = (ServletWebServerApplicationContext) Standalone.application(EmptyEndpoint.class)
                .run("--server.port=0", "--budgetspor.data-directory=" + directory, "--budgetspor.example=false");
        int port = Objects.requireNonNull(context.getWebServer()).getPort();
        return new Server(context, "http://127.0.0.1:" + port);
    }

    /** A server that runs elsewhere: it has no beans to ask for. */
    static Server at(String address) {
        return new Server(null, address);
    }

    <T> T bean(Class<T> type) {
        return Objects.requireNonNull(context).getBean(type);
    }

    <T> T bean(String name, Class<T> type) {
        return Objects.requireNonNull(context).getBean(name, type);
    }

    /** A bean of a room of the query service, which nobody outside it may name. */
    Object bean(String roomAndClass) throws ClassNotFoundException {
        return bean(Class.forName("dk.budgetspor.query." + roomAndClass));
    }

    /** What a bean of a room answers that nobody outside it may ask. */
    static Object call(Object bean, String method, Object... arguments) {
        return Objects.requireNonNull(ReflectionTestUtils.invokeMethod(bean, method, arguments));
    }

    /** Opens a plan and gives its address under {@code /api}. */
    String plan() throws Exception {
        post("administrator", "/api/areas", """
                {"code":"KUF","name":"Kultur og fritid","administration":"Velfærdsforvaltningen","bodyCodes":[]}""");
        return location(post("planner", "/api/plans", """
                {"title":"Udmøntningsplan","budgetYear":2022,"budgetAgreement":"Budgetaftale"}"""));
    }

    /** Creates items in a plan and gives their identifiers. */
    List<String> items(String plan, int count) throws Exception {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String item = location(post("planner", plan + "/items", """
                    {"number":"D-%02d","title":"Punkt","kind":"OPERATING_CHANGE","areaCode":"KUF",
                     "treatment":"IN_OPERATION"}""".formatted(i)));
            items.add(item.substring(item.lastIndexOf('/') + 1));
        }
        return items;
    }

    private static String location(HttpResponse<String> answer) {
        return expect(201, answer).headers().firstValue("Location").orElseThrow();
    }

    HttpResponse<String> post(String user, String path, String body) throws Exception {
        return client.send(
                request(user, path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Asks as somebody, or as nobody if the user is empty. */
    HttpResponse<String> get(String user, String path) throws Exception {
        return client.send(request(user, path).GET().build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String user, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        String login = Base64.getEncoder().encodeToString((user + ":example").getBytes(StandardCharsets.UTF_8));
        return user.isEmpty() ? request : request.header("Authorization", "Basic " + login);
    }

    static HttpResponse<String> expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
    }
}
