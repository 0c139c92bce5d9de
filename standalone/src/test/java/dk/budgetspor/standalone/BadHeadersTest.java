package dk.budgetspor.standalone;

import static dk.budgetspor.standalone.Scene.COMPLETE;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(Running.Shared.class)
class BadHeadersTest {
    private final Scene scene;

    BadHeadersTest(Running app) {
        this.scene = Scene.of(app);
    }

    @ParameterizedTest
    @MethodSource
    void anOldVersionIsRefusedBeforeAnyRule(Bad bad) {
        bad.isRefused(scene);
    }

    static Stream<Bad> anOldVersionIsRefusedBeforeAnyRule() {
        return Stream.of(
                ifMatch(412, "stale-version", "an old version", "\"0\""),
                ifMatch(412, "stale-version", "a version to come", "\"7\""),
                ifMatch(400, "invalid-if-match", "a weak tag", "W/\"0\""),
                ifMatch(400, "invalid-if-match", "no quotes", "0"),
                ifMatch(400, "invalid-if-match", "a word", "\"x\""),
                ifMatch(400, "invalid-if-match", "a negative number", "\"-1\""),
                ifMatch(400, "invalid-if-match", "two versions", "\"0\", \"1\""),
                ifMatch(400, "invalid-if-match", "a huge number", "\"99999999999999999999\""),
                ifMatch(409, "item-is-not-planned", "the right version", "\"1\""),
                ifMatch(409, "item-is-not-planned", "any version", "*"));
    }

    @ParameterizedTest
    @MethodSource
    void aKeyForRetriesIsVisibleAsciiAndBelongsToOneBody(Bad bad) {
        bad.isRefused(scene);
    }

    static Stream<Bad> aKeyForRetriesIsVisibleAsciiAndBelongsToOneBody() {
        return Stream.of(
                Bad.of(
                        422,
                        "idempotency-key-reused",
                        "used for another body",
                        scene -> scene.onItem(
                                scene.completed(),
                                "complete",
                                "{\"completedOn\": \"2022-09-02\"}",
                                "Idempotency-Key",
                                Scene.USED_KEY)),
                key("empty", ""),
                key("256 characters", "x".repeat(256)),
                key("a space in it", "a b"),
                key("a tab in it", "a\tb"),
                key("not ASCII", "\u00e6"));
    }

    @Test
    void theSameKeyAndBodyGiveTheFirstAnswerAgain() {
        long before = scene.app().lastPosition();
        Answer again = scene.onItem(scene.completed(), "complete", COMPLETE, "Idempotency-Key", Scene.USED_KEY);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("ETag")).isEqualTo("\"1\"");
        assertThat(scene.app().lastPosition()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource
    void aPositionIsAWholeNumber(Bad bad) {
        bad.isRefused(scene);
    }

    static Stream<Bad> aPositionIsAWholeNumber() {
        return Stream.of("-1", "x", "1.5", "+1", "0x1", "9".repeat(19), "1 2")
                .map(position -> Bad.of(
                        400,
                        "invalid-position",
                        position,
                        scene -> scene.planner().get("/api/plans", "Budgetspor-Min-Position", position)));
    }

    @Test
    void aPositionFarAheadIsNotWaitedForLongAndMayBeAskedForAgain() {
        Bad far = Bad.of(503, "view-behind", "far", s -> s.planner().getFrom(999_999_999_999L, "/api/plans"));
        far.isRefused(scene);

        assertThat(scene.planner().getFrom(999_999_999_999L, "/api/audit").status())
                .as("who may not ask at all does not wait")
                .isEqualTo(403);
        assertThat(scene.planner().getFrom(999_999_999_999L, "/api/bodies").header("Retry-After"))
                .isEqualTo("1");
    }

    @ParameterizedTest
    @MethodSource
    void onlyJsonIsTakenAndGiven(Bad bad) {
        bad.isRefused(scene);
    }

    static Stream<Bad> onlyJsonIsTakenAndGiven() {
        return Stream.concat(
                Stream.of(
                                "text/plain",
                                "application/xml",
                                "application/x-www-form-urlencoded",
                                "multipart/form-data",
                                "nonsense",
                                "*/*")
                        .map(type -> Bad.of(
                                415,
                                "unsupported-media-type",
                                type,
                                scene -> scene.onItem(scene.planned(), "start", "{}", "Content-Type", type))),
                Stream.of("application/xml", "text/html", "image/*", "nonsense")
                        .map(type -> Bad.of(
                                406,
                                "not-acceptable",
                                type,
                                scene -> scene.planner().get("/api/plans", "Accept", type))));
    }

    @Test
    void aBodyWithoutAMediaTypeIsRefused() {
        Bad.of(
                        415,
                        "unsupported-media-type",
                        "none",
                        s -> new RawHttp(s.planner())
                                .sendWithBody(
                                        "POST /api/plan-items/" + s.planned() + "/start HTTP/1.1",
                                        "{}",
                                        "Content-Length: 2"))
                .isRefused(scene);
    }

    @Test
    void anAnswerThatCannotBeGivenIsRefusedBeforeAnythingHappens() {
        Bad.of(
                        406,
                        "not-acceptable",
                        "xml",
                        s -> s.planner()
                                .send(
                                        "POST",
                                        "/api/plan-items/" + s.planned() + "/start",
                                        BodyPublishers.ofString("{}"),
                                        "Accept",
                                        "application/xml"))
                .isRefused(scene);
    }

    private static Bad ifMatch(int status, String code, String what, String version) {
        return Bad.of(status, code, what, scene -> scene.onItem(scene.started(), "start", "{}", "If-Match", version));
    }

    private static Bad key(String what, String key) {
        return Bad.of(
                400,
                "invalid-idempotency-key",
                what,
                scene -> new RawHttp(scene.planner())
                        .sendJson(
                                "POST /api/plan-items/" + scene.planned() + "/start HTTP/1.1",
                                "{}",
                                "Idempotency-Key: " + key));
    }
}
