package dk.budgetspor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(Running.Shared.class)
class BadAddressesTest {
    private final Scene scene;

    BadAddressesTest(Running app) {
        this.scene = Scene.of(app);
    }

    @ParameterizedTest
    @MethodSource
    void anAddressThatLeadsToNothingIsNotFound(Bad bad) {
        bad.isRefused(scene);
    }

    static Stream<Bad> anAddressThatLeadsToNothingIsNotFound() {
        String long300 = "x".repeat(300);
        return Stream.concat(
                Stream.of(
                                "/api/nothing",
                                "/api/",
                                "/api/plans/",
                                "/api/plans/nonsense",
                                "/api/plans/1",
                                "/api/plans/" + UUID.randomUUID() + "x",
                                "/api/plans/nonsense/items",
                                "/api/plan-items/%F0%9F%92%A9",
                                "/api/plan-items/nonsense/history",
                                "/api/plan-items/' OR 1=1 --".replace(" ", "%20"),
                                "/api/plans/%01",
                                "/api/plans/" + long300)
                        .map(path -> Bad.of(
                                404,
                                "not-found",
                                "GET " + path,
                                scene -> scene.planner().get(path))),
                Stream.of(
                                "/api/nothing",
                                "/api/plans/nonsense/close",
                                "/api/plan-items/nonsense/abandon",
                                "/api/bodies/%20/dissolve",
                                "/api/bodies/" + long300 + "/dissolve",
                                "/api/query-admin/views/nonsense/rebuild",
                                "/api/query-admin/views/nonsense/retry-dead-letters")
                        .map(path -> Bad.of(404, "not-found", "POST " + path, scene -> {
                            Api who = path.contains("plan") ? scene.planner() : scene.administrator();
                            return who.post(path, Scene.REASON);
                        })));
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /api/plans, 'GET,HEAD,POST'",
        "PUT, /api/bodies, 'GET,HEAD,POST'",
        "PATCH, /api/audit, 'GET,HEAD'",
        "POST, /api/audit, 'GET,HEAD'",
        "DELETE, /api/plan-items/00000000-0000-0000-0000-000000000000, 'GET,HEAD'",
        "GET, /api/plan-items/00000000-0000-0000-0000-000000000000/start, POST",
        "GET, /api/query-admin/views/organisation/rebuild, POST",
        "FOO, /api/plans, 'GET,HEAD,POST'"
    })
    void aMethodThatAnAddressDoesNotHaveIsToldWithThoseItHas(String method, String path, String allowed) {
        Bad.of(405, "method-not-allowed", method, s -> {
                    Answer answer = s.planner().send(method, path, BodyPublishers.noBody());
                    assertThat(String.valueOf(answer.header("Allow")).split(", ?"))
                            .isSubsetOf(allowed.split(","))
                            .contains(allowed.split(",")[0]);
                    return answer;
                })
                .isRefused(scene);
    }

    @ParameterizedTest
    @MethodSource
    void anAddressThatIsNoneIsRefused(Bad bad) {
        bad.isRefused(scene);
    }

    static Stream<Bad> anAddressThatIsNoneIsRefused() {
        return Stream.of(
                        "/api/plans;a=b",
                        "/api//plans",
                        "/api/plans/../audit",
                        "/api/plans/%2e%2e/audit",
                        "/api/plans/%2f",
                        "/api/plans?limit=%zz",
                        "/api/plans?limit=%",
                        "/api/plans?%zz=1",
                        "/api/plans/%00",
                        "/api/plans/%zz",
                        "/api/plans/%ff")
                .map(path -> Bad.of(
                        400,
                        "malformed-request",
                        path,
                        scene -> new RawHttp(scene.planner()).send("GET " + path + " HTTP/1.1")));
    }

    @ParameterizedTest
    @MethodSource
    void nonsenseInParametersIsRefused(Bad bad) {
        bad.isRefused(scene);
    }

    static Stream<Bad> nonsenseInParametersIsRefused() {
        Stream<Bad> limits = Stream.of("0", "-1", "201", "abc", "1.5", "99999999999", "1%002", "%00")
                .flatMap(limit -> Stream.of("/api/plans", "/api/bodies", "/api/areas", "/api/audit")
                        .map(list -> parameter("malformed-request", list + "?limit=" + limit)));
        Stream<Bad> cursors = Stream.of(
                        "garbage",
                        "",
                        "====",
                        cursor("x"),
                        cursor("x", "y"),
                        cursor("x", "y", "z"),
                        cursor("2022", "title", "no-uuid"),
                        cursor("-1", "title", UUID.randomUUID().toString()),
                        cursor("99999999999999999999"),
                        cursor("\0"))
                .flatMap(cursor -> Stream.of("/api/plans", "/api/audit")
                        .map(list -> parameter("invalid-cursor", list + "?after=" + cursor)));
        Stream<Bad> times = Stream.of(
                        "yesterday",
                        "2022-01-01",
                        "2022-01-01T00:00:00",
                        "2022-02-30T00:00:00Z",
                        "-5000-01-01T00:00:00Z",
                        "-999999999-01-01T00:00:00Z",
                        "%2B999999999-12-31T00:00:00Z",
                        "%00")
                .flatMap(time -> Stream.of("from", "to")
                        .map(bound -> parameter("malformed-request", "/api/audit?" + bound + "=" + time)));
        Stream<Bad> texts = Stream.of("actor=%00", "aggregateId=a%00b", "type=%01", "actor=%0D%0A")
                .map(text -> parameter("malformed-request", "/api/audit?" + text));
        return Stream.of(limits, cursors, times, texts).flatMap(all -> all);
    }

    @ParameterizedTest
    @CsvSource({"actor=%27%20OR%201=1", "aggregateId=%25", "type=x%5C", "actor=%F0%9F%92%A9", "unknown=1"})
    void oddTextsFindNothingOrEverythingButDoNoHarm(String filter) {
        Answer answer = scene.api().as("auditor").get("/api/audit?" + filter);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static Bad parameter(String code, String path) {
        return Bad.of(400, code, path, scene -> scene.api().as("auditor").get(path));
    }

    private static String cursor(String... key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join("\u001f", key).getBytes(StandardCharsets.UTF_8));
    }
}
