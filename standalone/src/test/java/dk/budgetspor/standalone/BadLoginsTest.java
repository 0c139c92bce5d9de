package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(Running.Shared.class)
class BadLoginsTest {
    private static final String OTHER_KEY =
            "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJwbGFubmVyIiwicm9sZXMiOlsiUExBTk5FUiJdfQ.AAAA";

    private final Scene scene;

    BadLoginsTest(Running app) {
        this.scene = Scene.of(app);
    }

    @ParameterizedTest
    @MethodSource
    void whoCannotBeToldDoesNothingAndSeesNothing(Bad bad) {
        bad.isRefused(scene);
    }

    static Stream<Bad> whoCannotBeToldDoesNothingAndSeesNothing() {
        return Stream.of(
                        login("nobody knows", api -> api.withPassword("nobody", "example")),
                        login("a wrong password", api -> api.withPassword("planner", "Example")),
                        login("no password", api -> api.withPassword("planner", "")),
                        login("a role for a name", api -> api.withPassword("PLANNER", "example")),
                        login("broken Base64", api -> api.with("Basic !!!")),
                        login("no colon", api -> api.with("Basic " + base64("planner"))),
                        login("a broken token", api -> api.withToken("abc")),
                        login("a token of three parts of nothing", api -> api.withToken("a.b.c")),
                        login("a token signed by another", api -> api.withToken(OTHER_KEY)),
                        login(
                                "an unsigned token",
                                api -> api.withToken(base64("{\"alg\":\"none\"}") + "."
                                        + base64("{\"sub\":\"planner\",\"roles\":[\"PLANNER\"]}") + ".")),
                        List.of(
                                Bad.of(
                                        401,
                                        "not-logged-in",
                                        "an old token",
                                        s -> s.api()
                                                .withToken(new Tokens(s.app()).expired())
                                                .get("/api/plans")),
                                Bad.of(401, "not-logged-in", "nobody at all", s -> s.onItemAs(s.api(), "start")),
                                Bad.of(
                                        401,
                                        "not-logged-in",
                                        "another scheme",
                                        s -> s.onItemAs(s.api().with("Digest x"), "start"))))
                .flatMap(List::stream);
    }

    @Test
    void aLoginThatFailsNeverOpensTheBrowsersPasswordBox() {
        Answer refused = scene.api().withPassword("planner", "wrong").get("/api/plans");

        assertThat(refused.headers().get("WWW-Authenticate")).containsExactly("Bearer");
    }

    @ParameterizedTest
    @MethodSource
    void whoHasAnotherRoleIsTurnedAwayBeforeTheBodyIsLookedAt(Bad bad) {
        bad.isRefused(scene);
    }

    static Stream<Bad> whoHasAnotherRoleIsTurnedAwayBeforeTheBodyIsLookedAt() {
        return Stream.of(
                Bad.of(403, "not-allowed", "a member", s -> s.onItemAs(s.api().as("member"), "start")),
                Bad.of(
                        403,
                        "not-allowed",
                        "broken JSON of a member",
                        s -> s.api().as("member").post("/api/plans", "{")),
                Bad.of(403, "not-allowed", "an auditor", s -> s.onItemAs(s.api().as("auditor"), "start")),
                Bad.of(
                        403,
                        "not-allowed",
                        "no role",
                        s -> s.onItemAs(s.api().withToken(new Tokens(s.app()).of(List.of(), List.of("*"))), "start")),
                Bad.of(
                        403,
                        "not-allowed",
                        "an unknown role",
                        s -> s.onItemAs(
                                s.api().withToken(new Tokens(s.app()).of(List.of("KING"), List.of("*"))), "start")),
                Bad.of(
                        403,
                        "not-allowed",
                        "the audit for a planner",
                        s -> s.planner().get("/api/audit")),
                Bad.of(
                        403,
                        "not-own-area",
                        "the head of another area",
                        s -> s.onItemAs(
                                s.api()
                                        .withToken(
                                                new Tokens(s.app()).of(List.of("AREA_MANAGER"), List.of("ELSEWHERE"))),
                                "start")),
                Bad.of(
                        403,
                        "not-own-area",
                        "the head of no area",
                        s -> s.onItemAs(
                                s.api().withToken(new Tokens(s.app()).of(List.of("AREA_MANAGER"), List.of())),
                                "start")));
    }

    /** Reading is open to everyone, but not with a wrong login. */
    private static List<Bad> login(String what, UnaryOperator<Api> with) {
        return List.of(
                Bad.of(
                        401,
                        "not-logged-in",
                        what + ", reading",
                        s -> with.apply(s.api()).get("/api/plans")),
                Bad.of(401, "not-logged-in", what + ", starting", s -> s.onItemAs(with.apply(s.api()), "start")));
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
