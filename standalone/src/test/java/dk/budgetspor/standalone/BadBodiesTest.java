package dk.budgetspor.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies that cannot be read. */
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(Running.Shared.class)
class BadBodiesTest {
    private final Scene scene;

    BadBodiesTest(Running app) {
        this.scene = Scene.of(app);
    }

    @ParameterizedTest
    @MethodSource({"unreadable", "tooLarge"})
    void whatCannotBeReadIsRefused(Bad bad) {
        bad.isRefused(scene);
    }

    static Stream<Bad> unreadable() {
        String plan = "{\"title\": \"Plan\", \"budgetYear\": 2022, \"budgetAgreement\": \"Aftale\"";
        return Stream.of(
                malformed("empty", ""),
                malformed("blank", "  "),
                malformed("null", "null"),
                malformed("a list", "[]"),
                malformed("a text", "\"x\""),
                malformed("a number", "1"),
                malformed("not closed", plan),
                malformed("a comma too many", plan + ",}"),
                malformed("single quotes", "{'title': 'x'}"),
                malformed("a comment", "/* x */" + plan + "}"),
                malformed("not a number", "{\"title\": \"x\", \"budgetYear\": NaN, \"budgetAgreement\": \"y\"}"),
                malformed("words after it", plan + "} x"),
                malformed("another after it", plan + "} {}"),
                malformed("one key twice", plan + ", \"title\": \"Plan\"}"),
                malformed("a raw control character", "{\"title\": \"x\u0001\"}"),
                malformed("60 levels", "[".repeat(60) + "]".repeat(60)),
                malformed("60 levels in an unknown field", "{\"x\":" + "[".repeat(60) + "]".repeat(60) + "}"),
                malformed("100000 levels", "[".repeat(100_000) + "]".repeat(100_000)),
                malformed("100000 objects", "{\"x\":".repeat(100_000) + "1" + "}".repeat(100_000)),
                malformed("a number of 2000 digits", "{\"budgetYear\": " + "9".repeat(2_000) + "}"),
                Bad.of(
                        400,
                        "malformed-request",
                        "bytes that are no UTF-8",
                        scene -> new RawHttp(scene.planner())
                                .sendJson("POST /api/plans HTTP/1.1", "{\"title\": \"\u00ff\"}")));
    }

    static Stream<Bad> tooLarge() {
        byte[] body = ("{\"title\": \"" + "x".repeat(1 << 20) + "\"}").getBytes(UTF_8);
        byte[] blank = " ".repeat((1 << 20) + 1).getBytes(UTF_8);
        return Stream.of(
                tooLarge("more than 1 MiB", body, false),
                tooLarge("more than 1 MiB of unknown length", body, true),
                tooLarge("more than 1 MiB of nothing", blank, true));
    }

    private static Bad malformed(String what, String body) {
        return Bad.of(400, "malformed-request", what, plan(body));
    }

    private static Bad tooLarge(String what, byte[] body, boolean ofUnknownLength) {
        return Bad.of(
                413,
                "body-too-large",
                what,
                scene -> scene.planner()
                        .send(
                                "POST",
                                "/api/plans",
                                ofUnknownLength
                                        ? BodyPublishers.ofByteArrays(List.of(body))
                                        : BodyPublishers.ofByteArray(body)));
    }

    private static Function<Scene, Answer> plan(String body) {
        return scene -> scene.planner().post("/api/plans", body);
    }
}
