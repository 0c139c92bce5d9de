package dk.budgetspor.standalone;

import static dk.budgetspor.standalone.Bad.invalid;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said wrongly of corrections and follow-ups of the budget. */
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(Running.Shared.class)
class BadBudgetTest {
    private static final String NOBODY = UUID.randomUUID().toString();
    private static final String FILED = "2032-05";
    private static final String OPEN = "2032-06";

    private final Scene scene;
    private final String registered;
    private final String withdrawn;
    private final String incorporated;
    private final String meetingOfOthers;

    BadBudgetTest(Running app) {
        scene = Scene.of(app);
        registered = register();
        withdrawn = register();
        incorporated = register();
        given(on(withdrawn, "withdraw", Scene.REASON));
        given(on(incorporated, "incorporate", "{\"incorporatedOn\": \"2023-08-15\"}"));
        meetingOfOthers = Meeting.of(app, app.given().body(), "2023-06-07", "09:00", "17:00")
                .id();
        given(open(FILED, ""));
        given(open(OPEN, ""));
        given(ask("/api/budget-follow-ups/" + FILED + "/file", "{\"filedOn\": \"2023-06-07\"}"));
    }

    @ParameterizedTest
    @MethodSource({"empty", "corrections", "treatments", "followUps", "states"})
    void itIsRefused(Bad bad) {
        bad.isRefused(scene);
    }

    Stream<Bad> empty() {
        return Stream.of(
                invalid(
                        "no correction",
                        ask("/api/budget-corrections", "{}"),
                        "/kind required",
                        "/title required",
                        "/budgetYear required",
                        "/areaCode required",
                        "/bodyCode required",
                        "/amounts required"),
                invalid("no amounts", on(registered, "adjust", "{}"), "/amounts required", "/reason required"),
                invalid(
                        "no amount",
                        on(registered, "adjust", "{\"amounts\": [], \"reason\": \"R\"}"),
                        "/amounts required"),
                invalid("no treatment", on(registered, "treat", "{}"), "/bodyCode required", "/treatedOn required"),
                invalid("no day", on(registered, "incorporate", "{}"), "/incorporatedOn required"),
                invalid("no reason", on(registered, "withdraw", "{}"), "/reason required"),
                invalid("no follow-up", ask("/api/budget-follow-ups", "{}"), "/month required", "/title required"),
                invalid(
                        "no overview",
                        ask("/api/budget-follow-ups/" + OPEN + "/give-overview", "{}"),
                        "/bodyCode required",
                        "/text required"),
                invalid(
                        "no day of filing",
                        ask("/api/budget-follow-ups/" + OPEN + "/file", "{}"),
                        "/filedOn required"));
    }

    Stream<Bad> corrections() {
        return Stream.of(
                register("kind", "\"LUCK\"", "/kind wrong-shape"),
                register("title", "\"\\u0000\"", "/title control-character"),
                register("budgetYear", "1999", "/budgetYear out-of-range"),
                register("areaCode", "\"NOWHERE\"", "/areaCode unknown-area"),
                register("bodyCode", "\"NOPE\"", "/bodyCode unknown-body"),
                register("bodyCode", "\"" + scene.dissolvedBody() + "\"", "/bodyCode body-is-dissolved")
                        .conflict("body-is-dissolved"),
                register("bodyCode", "\"" + board() + "\"", "/bodyCode not-a-committee"),
                register("amounts", "[{\"year\": 2023, \"thousandDkk\": 1}]", "/amounts/0/year year-outside-budget"),
                register("amounts", "[{\"year\": 2028, \"thousandDkk\": 1}]", "/amounts/0/year year-outside-budget"),
                register("amounts", "[{\"year\": 2024}]", "/amounts/0/thousandDkk required"),
                register(
                        "amounts",
                        "[{\"year\": 2024, \"thousandDkk\": 1}, {\"year\": 2024, \"thousandDkk\": 1}]",
                        "/amounts/1/year duplicate"),
                invalid(
                        "adjusted to another budget",
                        on(
                                registered,
                                "adjust",
                                "{\"amounts\": [{\"year\": 2028, \"thousandDkk\": 1}], \"reason\": \"R\"}"),
                        "/amounts/0/year year-outside-budget"));
    }

    Stream<Bad> treatments() {
        return Stream.of(
                treat("NOPE", "2023-06-07", "null", "/bodyCode unknown-body"),
                treat(scene.body(), "2999-01-01", "null", "/treatedOn date-in-the-future"),
                treat(scene.body(), "2023-06-07", "\"" + NOBODY + "\"", "/meetingId unknown-meeting"),
                treat(scene.body(), "2023-06-07", "\"" + meetingOfOthers + "\"", "/meetingId unknown-meeting"),
                invalid(
                        "put in a budget to come",
                        on(registered, "incorporate", "{\"incorporatedOn\": \"2999-01-01\"}"),
                        "/incorporatedOn date-in-the-future"));
    }

    Stream<Bad> followUps() {
        String overview = "{\"bodyCode\": \"%s\", \"text\": \"%s\", \"deviationThousandDkk\": %s}";
        return Stream.of(
                invalid("no such month", open("2032-13", ""), "/month wrong-shape"),
                invalid("a month of one digit", open("2032-5", ""), "/month wrong-shape"),
                invalid("a month long ago", open("1999-05", ""), "/month wrong-shape"),
                invalid(
                        "two overviews of one committee",
                        open(
                                "2033-01",
                                overview.formatted(scene.body(), "T", "1") + ","
                                        + overview.formatted(scene.body(), "T", "1")),
                        "/overviews/1/bodyCode duplicate"),
                invalid(
                        "an overview of nobody",
                        open("2033-01", overview.formatted("NOPE", "T", "1")),
                        "/overviews/0/bodyCode unknown-body"),
                give(overview.formatted("NOPE", "T", "1"), "/bodyCode unknown-body"),
                give(overview.formatted(scene.body(), "\\u0007", "1"), "/text control-character"),
                give(overview.formatted(scene.body(), "T", "1000000001"), "/deviationThousandDkk out-of-range"),
                give(overview.formatted(scene.body(), "T", "0.5"), "/deviationThousandDkk wrong-shape"),
                invalid(
                        "filed in the future",
                        ask("/api/budget-follow-ups/" + OPEN + "/file", "{\"filedOn\": \"2999-01-01\"}"),
                        "/filedOn date-in-the-future"),
                invalid(
                        "a document number the wrong way round",
                        ask(
                                "/api/budget-follow-ups/" + OPEN + "/file",
                                "{\"filedOn\": \"2023-06-07\", \"documentNumber\": \"23/62929\"}"),
                        "/documentNumber wrong-shape"));
    }

    Stream<Bad> states() {
        String amounts = "{\"amounts\": [{\"year\": 2024, \"thousandDkk\": 1}], \"reason\": \"R\"}";
        return Stream.of(
                Bad.of(
                        409,
                        "correction-is-withdrawn",
                        "it is withdrawn again",
                        on(withdrawn, "withdraw", Scene.REASON)),
                Bad.of(409, "correction-is-withdrawn", "it is adjusted then", on(withdrawn, "adjust", amounts)),
                Bad.of(
                        409,
                        "correction-is-incorporated",
                        "it is adjusted in the budget",
                        on(incorporated, "adjust", amounts)),
                invalid("a month twice", open(OPEN, ""), "/month budget-follow-up-exists")
                        .conflict("budget-follow-up-exists"),
                Bad.of(
                        409,
                        "budget-follow-up-is-filed",
                        "an overview of what was filed",
                        ask(
                                "/api/budget-follow-ups/" + FILED + "/give-overview",
                                "{\"bodyCode\": \"%s\", \"text\": \"T\"}".formatted(scene.body()))),
                Bad.of(404, "not-found", "no correction", on(NOBODY, "withdraw", Scene.REASON)),
                Bad.of(
                        404,
                        "not-found",
                        "a month without follow-up",
                        ask("/api/budget-follow-ups/2034-01/file", "{\"filedOn\": \"2023-06-07\"}")),
                Bad.of(
                        404,
                        "not-found",
                        "no month",
                        ask("/api/budget-follow-ups/maj/file", "{\"filedOn\": \"2023-06-07\"}")));
    }

    private String register() {
        return given(ask("/api/budget-corrections", correction()));
    }

    /** The key of what was asked rightly. */
    private String given(Function<Scene, Answer> asked) {
        Answer answer = asked.apply(scene);
        assertThat(answer.status()).as(answer.text()).isIn(200, 201);
        return answer.id();
    }

    private String correction() {
        return """
                {"kind": "VOLUME_ADJUSTMENT", "title": "T", "budgetYear": 2024, "areaCode": "%s", "bodyCode": "%s",
                 "amounts": [{"year": 2024, "thousandDkk": 1}]}""".formatted(scene.area(), scene.body());
    }

    /** A correction in which one field says something else. */
    private Bad register(String field, String value, String error) {
        String json = correction()
                .replaceFirst(
                        "\"" + field + "\": (\\[.*]|[^,]+)", "\"" + field + "\": " + Matcher.quoteReplacement(value));
        return invalid(field + " " + value, ask("/api/budget-corrections", json), error);
    }

    private Bad treat(String body, String treatedOn, String meeting, String error) {
        return invalid(
                error,
                on(
                        registered,
                        "treat",
                        "{\"bodyCode\": \"%s\", \"treatedOn\": \"%s\", \"meetingId\": %s}"
                                .formatted(body, treatedOn, meeting)),
                error);
    }

    private static Bad give(String overview, String error) {
        return invalid(error, ask("/api/budget-follow-ups/" + OPEN + "/give-overview", overview), error);
    }

    private String board() {
        String code = scene.app().given().newCode();
        scene.administrator().post("/api/bodies", """
                {"code": "%s", "name": "Direktionen", "kind": "EXECUTIVE_BOARD"}""".formatted(code));
        return code;
    }

    private static Function<Scene, Answer> open(String month, String overviews) {
        return ask(
                "/api/budget-follow-ups",
                "{\"month\": \"%s\", \"title\": \"T\", \"overviews\": [%s]}".formatted(month, overviews));
    }

    private static Function<Scene, Answer> on(String id, String command, String json) {
        return ask("/api/budget-corrections/" + id + "/" + command, json);
    }

    private static Function<Scene, Answer> ask(String path, String json) {
        return s -> s.planner().post(path, json);
    }
}
