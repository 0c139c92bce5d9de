package dk.budgetspor.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Someone who calls the API.
 *
 * @param address where the service is
 * @param authorization as in the header of that name; null for the anonymous
 * @param language as in the header Accept-Language; null if they do not say
 */
record Api(
        URI address,
        @Nullable String authorization,
        @Nullable String language) {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static Api at(URI address) {
        return new Api(address, null, null);
    }

    /** The same service, called by one of the example users. */
    Api as(String user) {
        return withPassword(user, "example");
    }

    Api withPassword(String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return with("Basic " + Base64.getEncoder().encodeToString(pair));
    }

    Api withToken(String token) {
        return with("Bearer " + token);
    }

    Api anonymous() {
        return with(null);
    }

    Api with(@Nullable String otherAuthorization) {
        return new Api(address, otherAuthorization, language);
    }

    Api in(@Nullable String otherLanguage) {
        return new Api(address, authorization, otherLanguage);
    }

    Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    /** What a view shows once it has seen the position. */
    Answer getFrom(long position, String path) {
        return get(path, "Budgetspor-Min-Position", Long.toString(position));
    }

    Answer post(String path, String json, String... headers) {
        return send("POST", path, BodyPublishers.ofString(json), headers);
    }

    /** Headers are pairs of name and value; JSON unless they say otherwise. */
    Answer send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .method(method, body)
                .setHeader("Content-Type", "application/json");
        if (authorization != null) {
            request.setHeader("Authorization", authorization);
        }
        if (language != null) {
            request.setHeader("Accept-Language", language);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.headers().map(), answer.body());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
