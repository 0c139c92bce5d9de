package dk.budgetspor.standalone;

import static dk.budgetspor.standalone.Bad.invalid;

import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Commands on an item, and the report of a plan, that can be read and do not say what they must. */
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(Running.Shared.class)
class BadItemFieldsTest {
    private static final String TO_COME = "2999-01-01";
    private static final String LONG = "x".repeat(100_001);

    private final Scene scene;

    BadItemFieldsTest(Running app) {
        this.scene = Scene.of(app);
    }

    @ParameterizedTest
    @MethodSource({"empty", "contents", "treatments", "progress", "focus", "reports"})
    void whatDoesNotFitIsToldFieldByField(Bad bad) {
        bad.isRefused(scene);
    }

    static Stream<Bad> empty() {
        return Stream.of(
                item("reword", "{}", "/reason required"),
                item("adjust-amounts", "{}", "/amounts required", "/priceLevel required", "/reason required"),
                item("transfer", "{}", "/areaCode required", "/reason required"),
                item("change-treatment", "{}", "/treatment required", "/reason required"),
                item("weigh", "{}", "/weight required", "/staffInvolvement required", "/politicalLevel required"),
                item("derive-from", "{}", "/planItemId required"),
                item("attach", "{}", "/title required", "/documentNumber required", "/openness required"),
                item("plan-treatment", "{}", "/bodyCode required"),
                item("move-treatment", "{}", "/bodyCode required", "/reason required"),
                item("cancel-treatment", "{}", "/bodyCode required", "/reason required"),
                item("report-progress", "{}", "/statusDate required", "/light required"),
                item("give-strategic-focus", "{}", "/rationale required"),
                item("lift-strategic-focus", "{}", "/reason required"),
                item("plan-presentation", "{}", "/presentationOn required", "/presenter required"),
                item("plan-kick-off", "{}", "/kickOffOn required"),
                item("plan-treatment", "{\"colour\": \"red\"}", "/colour unknown-field"),
                item("report-progress", "{\"status\": \"red\"}", "/status unknown-field"),
                item("give-strategic-focus", "{\"goals\": [1]}", "/goals unknown-field"));
    }

    static Stream<Bad> contents() {
        return Stream.of(
                item("reword", "{\"title\": \" \", \"reason\": \"R\"}", "/title required"),
                item("reword", "{\"title\": \"%s\", \"reason\": \"R\"}".formatted("x".repeat(201)), "/title too-long"),
                item("reword", "{\"process\": \"%s\", \"reason\": \"R\"}".formatted(LONG), "/process too-long"),
                item("reword", "{\"followUp\": \"x\\u0000\", \"reason\": \"R\"}", "/followUp control-character"),
                item("reword", "{\"description\": 1, \"reason\": \"R\"}", "/description wrong-shape"),
                amounts("[{\"year\": 2026, \"thousandDkk\": 1}]", "2022", "/amounts/0/year year-outside-plan"),
                amounts("[null]", "2022", "/amounts/0 required"),
                amounts("[]", "1999", "/priceLevel out-of-range"),
                amounts("[]", "\"2022\"", "/priceLevel wrong-shape"),
                amounts("[]", "2022.5", "/priceLevel wrong-shape"),
                item("transfer", "{\"areaCode\": \"NOWHERE\", \"reason\": \"R\"}", "/areaCode unknown-area"),
                item("transfer", "{\"areaCode\": \"a b\", \"reason\": \"R\"}", "/areaCode wrong-shape"),
                item("change-treatment", "{\"treatment\": \"NONE\", \"reason\": \"R\"}", "/treatment wrong-shape"),
                item(
                        "weigh",
                        "{\"weight\": 0, \"staffInvolvement\": \"LOW\", \"politicalLevel\": \"LOW\"}",
                        "/weight wrong-shape"),
                item("derive-from", "{\"planItemId\": \"D-01\"}", "/planItemId wrong-shape"),
                item(
                        "derive-from",
                        "{\"planItemId\": \"%s\"}".formatted(UUID.randomUUID()),
                        "/planItemId unknown-item"),
                onPlanned(
                        "derive-from",
                        s -> "{\"planItemId\": \"%s\"}".formatted(s.planned()),
                        "/planItemId derivation-in-a-circle"),
                onPlanned(
                        "derive-from",
                        s -> "{\"planItemId\": \"%s\"}".formatted(s.started()),
                        "/planItemId not-a-capital-project"),
                document("160397-21", "OPEN", "/documentNumber wrong-shape"),
                document("21/1603977", "OPEN", "/documentNumber wrong-shape"),
                document("160397/21", "SECRET", "/openness wrong-shape"));
    }

    static Stream<Bad> treatments() {
        return Stream.of(
                item("plan-treatment", "{\"bodyCode\": \"NOPE\"}", "/bodyCode unknown-body"),
                item("plan-treatment", "{\"bodyCode\": \"a b\"}", "/bodyCode wrong-shape"),
                date("\"2022-02-30\""),
                date("\"\""),
                date("20220301"),
                onPlanned(
                        "plan-treatment",
                        s -> "{\"bodyCode\": \"%s\", \"purpose\": \"x\\u0000\"}".formatted(s.body()),
                        "/purpose control-character"),
                onPlanned(
                        "move-treatment",
                        s -> "{\"bodyCode\": \"%s\", \"reason\": \"%s\"}".formatted(s.body(), "x".repeat(2_001)),
                        "/reason too-long"),
                onPlanned(
                                "plan-treatment",
                                s -> "{\"bodyCode\": \"%s\"}".formatted(s.dissolvedBody()),
                                "/bodyCode body-is-dissolved")
                        .conflict("body-is-dissolved"),
                onPlanned(
                                "move-treatment",
                                s -> "{\"bodyCode\": \"%s\", \"reason\": \"R\"}".formatted(s.body()),
                                "/bodyCode treatment-is-not-planned")
                        .conflict("treatment-is-not-planned"),
                onPlanned(
                                "cancel-treatment",
                                s -> "{\"bodyCode\": \"%s\", \"reason\": \"R\"}".formatted(s.body()),
                                "/bodyCode treatment-is-not-planned")
                        .conflict("treatment-is-not-planned"));
    }

    static Stream<Bad> progress() {
        String report = "{\"statusDate\": %s, \"light\": \"%s\", \"effect\": \"%s\"}";
        return Stream.of(
                item("report-progress", report.formatted("\"2022-02-30\"", "RED", ""), "/statusDate wrong-shape"),
                item(
                        "report-progress",
                        report.formatted("\"" + TO_COME + "\"", "RED", ""),
                        "/statusDate date-in-the-future"),
                item("report-progress", report.formatted("\"2022-03-01\"", "BLUE", ""), "/light wrong-shape"),
                item("report-progress", report.formatted("\"2022-03-01\"", "RED", LONG), "/effect too-long"),
                item(
                        "report-progress",
                        report.formatted("\"2022-03-01\"", "RED", "x\\u0007"),
                        "/effect control-character"));
    }

    static Stream<Bad> focus() {
        String many = IntStream.range(0, 51).mapToObj(i -> "\"S" + i + "\"").collect(Collectors.joining(","));
        return Stream.of(
                goals("18", "/sustainableDevelopmentGoals/0 out-of-range"),
                goals("0", "/sustainableDevelopmentGoals/0 out-of-range"),
                goals("1, null", "/sustainableDevelopmentGoals/1 required"),
                goals("1, \"2\"", "/sustainableDevelopmentGoals/1 wrong-shape"),
                goals("1, 2, 1", "/sustainableDevelopmentGoals/2 duplicate"),
                focus("strengths", "\"Kyst\", \"Kyst\"", "/strengths/1 duplicate"),
                focus("strengths", many, "/strengths too-many"),
                focus("policies", "\"" + "x".repeat(201) + "\"", "/policies/0 too-long"),
                focus("policies", "\" \"", "/policies/0 required"),
                focus("partnerships", "\"x\\u0000\"", "/partnerships/0 control-character"),
                item("give-strategic-focus", "{\"rationale\": \"%s\"}".formatted(LONG), "/rationale too-long"),
                item(
                        "plan-presentation",
                        "{\"presentationOn\": \"i morgen\", \"presenter\": \"P\"}",
                        "/presentationOn wrong-shape"),
                item("plan-kick-off", "{\"kickOffOn\": \"2022-13-01\"}", "/kickOffOn wrong-shape"));
    }

    static Stream<Bad> reports() {
        return Stream.of(
                report("{}", "/title required", "/toBodies required", "/statusDate required"),
                toBodies(s -> "", "/toBodies required"),
                toBodies(s -> "null", "/toBodies/0 required"),
                toBodies(s -> "\"NOPE\"", "/toBodies/0 unknown-body"),
                toBodies(s -> "\"%s\", \"%s\"".formatted(s.body(), s.body()), "/toBodies/1 duplicate"),
                toBodies(s -> "\"%s\"".formatted(s.dissolvedBody()), "/toBodies/0 body-is-dissolved")
                        .conflict("body-is-dissolved"),
                invalid(
                        "a report of a day to come",
                        s -> submit(
                                s,
                                "{\"title\": \"S\", \"toBodies\": [\"%s\"], \"statusDate\": \"%s\"}"
                                        .formatted(s.body(), TO_COME)),
                        "/statusDate date-in-the-future"));
    }

    private static Bad item(String command, String json, String... errors) {
        return invalid(command + " " + String.join(", ", errors), s -> s.onItem(s.planned(), command, json), errors);
    }

    private static Bad onPlanned(String command, Function<Scene, String> json, String... errors) {
        return invalid(
                command + " " + String.join(", ", errors), s -> s.onItem(s.planned(), command, json.apply(s)), errors);
    }

    private static Bad amounts(String amounts, String priceLevel, String error) {
        return item(
                "adjust-amounts",
                "{\"amounts\": %s, \"priceLevel\": %s, \"reason\": \"R\"}".formatted(amounts, priceLevel),
                error);
    }

    private static Bad document(String number, String openness, String error) {
        return item(
                "attach",
                "{\"title\": \"T\", \"documentNumber\": \"%s\", \"openness\": \"%s\"}".formatted(number, openness),
                error);
    }

    private static Bad date(String date) {
        return onPlanned(
                "plan-treatment",
                s -> "{\"bodyCode\": \"%s\", \"indicativeDate\": %s}".formatted(s.body(), date),
                "/indicativeDate wrong-shape");
    }

    private static Bad goals(String goals, String error) {
        return focus("sustainableDevelopmentGoals", goals, error);
    }

    private static Bad focus(String list, String entries, String error) {
        return item("give-strategic-focus", "{\"rationale\": \"R\", \"%s\": [%s]}".formatted(list, entries), error);
    }

    private static Bad toBodies(Function<Scene, String> codes, String error) {
        return invalid(
                "report " + error,
                s -> submit(
                        s,
                        "{\"title\": \"S\", \"toBodies\": [%s], \"statusDate\": \"2022-03-01\"}"
                                .formatted(codes.apply(s))),
                error);
    }

    private static Bad report(String json, String... errors) {
        return invalid("report " + json, s -> submit(s, json), errors);
    }

    private static Answer submit(Scene scene, String json) {
        return scene.planner().post("/api/plans/" + scene.plan() + "/submit-status-report", json);
    }
}
