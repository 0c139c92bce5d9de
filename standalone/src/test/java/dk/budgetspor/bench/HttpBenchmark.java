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
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** Completing and reopening items over HTTP against an empty authenticated endpoint of the same server. */
final class HttpBenchmark {
    private static final int CLIENTS = 16;
    private static final int ITEMS = 100;
    private static final String COMPLETE = "{\"completedOn\":\"2022-09-01\",\"note\":\"Udført.\"}";
    private static final String REOPEN = "{\"reason\":\"Der er mere at gøre.\"}";

    private final Path directory;
    private final Rounds rounds;
    private final HttpClient client = HttpClient.newHttpClient();
    private String address = "";

    HttpBenchmark(Path directory, Rounds rounds) {
        this.directory = directory;
        this.rounds = rounds;
    }

    void run(Report report) throws Exception {
        System.setProperty("spring.config.name", "standalone");
        try (var server = (ServletWebServerApplicationContext) new SpringApplication(
                        Standalone.class, EmptyEndpoint.class)
                .run("--server.port=0", "--budgetspor.data-directory=" + directory, "--budgetspor.example=false")) {
            address = "http://127.0.0.1:"
                    + Objects.requireNonNull(server.getWebServer()).getPort();
            List<String> items = items();
            measure(items, report);
        }
    }

    private void measure(List<String> items, Report report) throws Exception {
        Load.perSecond(CLIENTS, rounds.warmUp(), thread -> toggles(items, thread));
        Load.perSecond(CLIENTS, rounds.warmUp(), thread -> this::empty);
        double[] commands = new double[Rounds.COUNT];
        double[] empties = new double[Rounds.COUNT];
        for (int round = 0; round < Rounds.COUNT; round++) {
            commands[round] = 2 * Load.perSecond(CLIENTS, rounds.round(), thread -> toggles(items, thread));
            empties[round] = Load.perSecond(CLIENTS, rounds.round(), thread -> this::empty);
        }
        report.reported(
                "HTTP complete/reopen on 100 items, 16 clients, against an empty authenticated endpoint",
                Rounds.median(commands),
                Rounds.median(empties),
                "/s",
                "0.35 is the aim of a later day");
    }

    /** Each client has items of its own, so that none finds its item in another's state. */
    private Callable<?> toggles(List<String> items, int client) {
        List<String> own = new ArrayList<>();
        for (int i = client; i < items.size(); i += CLIENTS) {
            own.add(items.get(i));
        }
        int[] next = {0};
        return () -> {
            String item = own.get(next[0]++ % own.size());
            expect(200, post("planner", "/api/plan-items/" + item + "/complete", COMPLETE));
            expect(200, post("planner", "/api/plan-items/" + item + "/reopen", REOPEN));
            return null;
        };
    }

    private Void empty() throws Exception {
        expect(200, post("planner", "/api/empty", COMPLETE));
        return null;
    }

    private List<String> items() throws Exception {
        expect(201, post("administrator", "/api/areas", """
                {"code":"KUF","name":"Kultur og fritid","administration":"Velfærdsforvaltningen","bodyCodes":[]}"""));
        String plan = location(post("planner", "/api/plans", """
                {"title":"Udmøntningsplan","budgetYear":2022,"budgetAgreement":"Budgetaftale"}"""));
        List<String> items = new ArrayList<>();
        for (int i = 0; i < ITEMS; i++) {
            String item = location(post("planner", plan + "/items", """
                    {"number":"D-%02d","title":"Punkt","kind":"OPERATING_CHANGE","areaCode":"KUF",
                     "treatment":"IN_OPERATION"}""".formatted(i)));
            items.add(item.substring(item.lastIndexOf('/') + 1));
        }
        return items;
    }

    private static String location(HttpResponse<String> answer) {
        expect(201, answer);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static void expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    private HttpResponse<String> post(String user, String path, String body) throws Exception {
        String login = Base64.getEncoder().encodeToString((user + ":example").getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Basic " + login)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
