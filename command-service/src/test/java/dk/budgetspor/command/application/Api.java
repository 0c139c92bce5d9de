package dk.budgetspor.command.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends commands as a client of the service does; {@link RunningService.Tokens} says how its tokens read. */
record Api(int port) {
    static final String ADMINISTRATOR = "anna.ADMINISTRATOR.";
    static final String PLANNER = "per.PLANNER.";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    Answer post(String token, String path, String body, String... headers) {
        try {
            return new Answer(CLIENT.send(request(token, path, body, headers), BodyHandlers.ofString()));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    CompletableFuture<Answer> send(String token, String path, String body, String... headers) {
        return CLIENT.sendAsync(request(token, path, body, headers), BodyHandlers.ofString())
                .thenApply(Answer::new);
    }

    private HttpRequest request(String token, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .POST(BodyPublishers.ofString(body));
        return (headers.length == 0 ? request : request.headers(headers)).build();
    }

    /** A body with a code of its own; what is told of it is the code. */
    String body() {
        String code = code();
        Answer answer = post(ADMINISTRATOR, "/api/bodies", body(code, "Udvalget"));
        return answer.expect(201).id();
    }

    String area(String bodyCode) {
        return post(ADMINISTRATOR, "/api/areas", area(code(), bodyCode))
                .expect(201)
                .id();
    }

    String plan() {
        return post(PLANNER, "/api/plans", """
                {"title": "Udmøntningsplan 2022-2025", "budgetYear": 2022, "budgetAgreement": "Budgetaftale 2022"}""").expect(201).id();
    }

    /** An item of a new plan, with an area of a new body. */
    String item() {
        return post(PLANNER, "/api/plans/" + plan() + "/items", item("D-01", area(body())))
                .expect(201)
                .id();
    }

    static String code() {
        return "T" + UUID.randomUUID().toString().substring(0, 8);
    }

    static String body(String code, String name) {
        return """
                {"code": "%s", "name": "%s", "kind": "STANDING_COMMITTEE"}""".formatted(code, name);
    }

    static String area(String code, String bodyCode) {
        return """
                {"code": "%s", "name": "Kultur", "administration": "Velfærd", "bodyCodes": ["%s"]}""".formatted(code, bodyCode);
    }

    static String item(String number, String areaCode) {
        return """
                {"number": "%s", "title": "Ungdomshus", "kind": "OPERATING_CHANGE", "areaCode": "%s",
                 "treatment": "POLITICAL", "amounts": [{"year": 2022, "thousandDkk": -100}]}""".formatted(number, areaCode);
    }

    /** What came back. */
    record Answer(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        JsonNode json() {
            return JSON.readTree(response.body());
        }

        String id() {
            return json().path("id").asString();
        }

        String code() {
            return json().path("code").asString();
        }

        long position() {
            return Long.parseLong(header("Budgetspor-Position"));
        }

        Answer expect(int status) {
            if (status() != status) {
                throw new AssertionError(status() + " instead of " + status + ": " + response.body());
            }
            return this;
        }
    }
}
