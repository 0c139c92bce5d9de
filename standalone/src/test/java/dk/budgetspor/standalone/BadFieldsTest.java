package dk.budgetspor.standalone;

import static dk.budgetspor.standalone.Bad.invalid;

import java.util.Locale;
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

/** Bodies that can be read and do not say what they must. */
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(Running.Shared.class)
class BadFieldsTest {
    private static final String LONG = "x".repeat(100_001);

    private final Scene scene;

    BadFieldsTest(Running app) {
        this.scene = Scene.of(app);
    }

    @ParameterizedTest
    @MethodSource({"plans", "texts", "items", "amounts", "organisation", "dates"})
    void whatDoesNotFitIsToldFieldByField(Bad bad) {
        bad.isRefused(scene);
    }

    static Stream<Bad> plans() {
        return Stream.of(
                invalid(
                        "nothing in it",
                        plan("{}"),
                        "/title required",
                        "/budgetYear required",
                        "/budgetAgreement required"),
                invalid("null", plan(json("null", "2022", "\"A\"")), "/title required"),
                invalid("an unknown field", plan("{\"colour\": \"red\"}"), "/colour unknown-field"),
                invalid("an unknown field of odd name", plan("{\"a/b~c\": 1}"), "/a~1b~0c unknown-field"),
                invalid("a number for a text", plan(json("1", "2022", "\"A\"")), "/title wrong-shape"),
                invalid("a truth for a text", plan(json("true", "2022", "\"A\"")), "/title wrong-shape"),
                invalid("an object for a text", plan(json("{}", "2022", "\"A\"")), "/title wrong-shape"),
                invalid(
                        "60 objects for a text",
                        plan("{\"title\":".repeat(40) + "1" + "}".repeat(40)),
                        "/title wrong-shape"),
                invalid("a text for a number", plan(json("\"P\"", "\"2022\"", "\"A\"")), "/budgetYear wrong-shape"),
                invalid("an empty text for a number", plan(json("\"P\"", "\"\"", "\"A\"")), "/budgetYear wrong-shape"),
                invalid("a fraction", plan(json("\"P\"", "2022.5", "\"A\"")), "/budgetYear wrong-shape"),
                invalid("a fraction of nothing", plan(json("\"P\"", "2022.0", "\"A\"")), "/budgetYear wrong-shape"),
                invalid("a huge exponent", plan(json("\"P\"", "1e400000000", "\"A\"")), "/budgetYear wrong-shape"),
                invalid("a huge number", plan(json("\"P\"", "9".repeat(40), "\"A\"")), "/budgetYear wrong-shape"),
                invalid("a year long ago", plan(json("\"P\"", "22", "\"A\"")), "/budgetYear out-of-range"),
                invalid("a year far ahead", plan(json("\"P\"", "20222", "\"A\"")), "/budgetYear out-of-range"));
    }

    static Stream<Bad> texts() {
        return Stream.of(
                title("empty", "", "required"),
                title("blank", "   ", "required"),
                title("201 characters", "x".repeat(201), "too-long"),
                title("NUL", "x\\u0000", "control-character"),
                title("a bell", "x\\u0007", "control-character"),
                title("a line break", "x\\ny", "control-character"),
                title("a line separator", "x\\u2028y", "control-character"),
                title("half a character", "x\\ud800", "control-character"),
                title("right to left", "x\\u202ey", "control-character"),
                invalid(
                        "a reason of 2001 characters",
                        scene -> scene.onItem(
                                scene.completed(), "reopen", "{\"reason\": \"" + "x".repeat(2_001) + "\"}"),
                        "/reason too-long"),
                invalid("no reason", scene -> scene.onItem(scene.completed(), "reopen", "{}"), "/reason required"),
                invalid(
                        "NUL in a reason",
                        scene -> scene.onItem(scene.completed(), "reopen", "{\"reason\": \"x\\u0000\"}"),
                        "/reason control-character"),
                invalid(
                        "a body for a command that takes nothing",
                        scene -> scene.onItem(scene.planned(), "start", "{\"now\": true}"),
                        "/now unknown-field"));
    }

    static Stream<Bad> items() {
        return Stream.of(
                item("no number", "\"number\": \"T1\",", "", "/number required"),
                item("a number with a space", "\"T1\"", "\"D 01\"", "/number wrong-shape"),
                item("a long number", "\"T1\"", "\"" + "D".repeat(21) + "\"", "/number wrong-shape"),
                item("an unknown kind", "OPERATING_CHANGE", "WISH", "/kind wrong-shape"),
                item("a number for a kind", "\"OPERATING_CHANGE\"", "0", "/kind wrong-shape"),
                item("an unknown treatment", "\"POLITICAL\"", "\"political\"", "/treatment wrong-shape"),
                item("a long description", "Hvad", LONG, "/description too-long"),
                item("a long process", "Hvordan", LONG, "/process too-long"),
                item("NUL in the follow-up", "Hvornår", "x\\u0000", "/followUp control-character"),
                invalid(
                        "an area that is not there",
                        scene -> create(scene, Given.itemJson("T1", "NOWHERE")),
                        "/areaCode unknown-area"),
                invalid(
                        "no code of an area",
                        scene -> create(scene, Given.itemJson("T1", "a b")),
                        "/areaCode wrong-shape"),
                invalid(
                        "a code that grows when put in upper case",
                        scene -> create(scene, Given.itemJson("T1", "aaaaaaaaaaaaaaaaaaaß")),
                        "/areaCode wrong-shape"),
                invalid(
                                "a number that is taken",
                                scene -> {
                                    String taken = scene.app()
                                            .reader()
                                            .sql("SELECT number FROM plan_item WHERE plan_id = :plan LIMIT 1")
                                            .param("plan", UUID.fromString(scene.plan()))
                                            .query(String.class)
                                            .optional()
                                            .orElse("");
                                    return create(scene, Given.itemJson(taken, scene.area()));
                                },
                                "/number item-number-taken")
                        .conflict("item-number-taken"));
    }

    static Stream<Bad> amounts() {
        String years =
                IntStream.range(2022, 2027).mapToObj(BadFieldsTest::amount).collect(Collectors.joining(","));
        return Stream.of(
                amounts("no amount", "{\"year\": 2022}", "/amounts/0/thousandDkk required"),
                amounts("no year", "{\"thousandDkk\": 1}", "/amounts/0/year required"),
                amounts("null among them", amount(2022) + ", null", "/amounts/1 required"),
                amounts("a fraction", "{\"year\": 2022, \"thousandDkk\": 0.5}", "/amounts/0/thousandDkk wrong-shape"),
                amounts("a text", "{\"year\": 2022, \"thousandDkk\": \"5\"}", "/amounts/0/thousandDkk wrong-shape"),
                amounts(
                        "more than there is",
                        "{\"year\": 2022, \"thousandDkk\": 1000000001}",
                        "/amounts/0/thousandDkk out-of-range"),
                amounts(
                        "more than fits",
                        "{\"year\": 2022, \"thousandDkk\": 99999999999999999999}",
                        "/amounts/0/thousandDkk wrong-shape"),
                amounts("an unknown field", "{\"year\": 2022, \"kroner\": 1}", "/amounts/0/kroner unknown-field"),
                amounts("a year before the plan", amount(2021), "/amounts/0/year year-outside-plan"),
                amounts(
                        "a year after the plan",
                        amount(2022) + "," + amount(2026),
                        "/amounts/1/year year-outside-plan"),
                amounts("one year twice", amount(2022) + "," + amount(2022), "/amounts/1/year duplicate"),
                amounts("five years", years, "/amounts too-many"));
    }

    static Stream<Bad> organisation() {
        String codes = IntStream.range(0, 51).mapToObj(i -> "\"B" + i + "\"").collect(Collectors.joining(","));
        return Stream.of(
                body("no code of a body", "a b", "/code wrong-shape"),
                body("a code of 21 characters", "x".repeat(21), "/code wrong-shape"),
                body("a code that grows when put in upper case", "x".repeat(19) + "ß", "/code wrong-shape"),
                body("a code with marks that stand alone", "a\\u0301\\u0301\\u0301", "/code wrong-shape"),
                body("a code with a NUL", "a\\u0000", "/code wrong-shape"),
                area(
                        "a body that is not there",
                        scene -> "\"" + scene.body() + "\", \"NOPE\"",
                        "/bodyCodes/1 unknown-body"),
                area(
                                "a body that is dissolved",
                                scene -> "\"" + scene.dissolvedBody() + "\"",
                                "/bodyCodes/0 body-is-dissolved")
                        .conflict("body-is-dissolved"),
                area(
                        "one body twice",
                        scene -> "\"" + scene.body() + "\", \"" + scene.body().toLowerCase(Locale.ROOT) + "\"",
                        "/bodyCodes/1 duplicate"),
                area("null among them", scene -> "null", "/bodyCodes/0 required"),
                area("a number among them", scene -> "1", "/bodyCodes/0 wrong-shape"),
                area("51 bodies", scene -> codes, "/bodyCodes too-many"));
    }

    static Stream<Bad> dates() {
        return Stream.of(
                completedOn("no date", "null", "required"),
                completedOn("a day that does not exist", "\"2022-02-30\"", "wrong-shape"),
                completedOn("a month that does not exist", "\"2022-13-01\"", "wrong-shape"),
                completedOn("a word", "\"yesterday\"", "wrong-shape"),
                completedOn("an empty text", "\"\"", "wrong-shape"),
                completedOn("a Danish date", "\"01-09-2022\"", "wrong-shape"),
                completedOn("a point in time", "\"2022-09-01T00:00:00Z\"", "wrong-shape"),
                completedOn("a number", "20220901", "wrong-shape"),
                completedOn("a list", "[2022, 9, 1]", "wrong-shape"),
                completedOn("a year before all years", "\"-999999999-01-01\"", "wrong-shape"),
                completedOn("the year nought", "\"0000-01-01\"", "wrong-shape"),
                completedOn("a year of five digits", "\"+12022-01-01\"", "wrong-shape"),
                completedOn("a day to come", "\"2999-01-01\"", "date-in-the-future"),
                invalid(
                        "adopted on a day to come",
                        scene -> scene.planner()
                                .post("/api/plans/" + scene.plan() + "/adopt", "{\"adoptedOn\": \"2999-01-01\"}"),
                        "/adoptedOn date-in-the-future"));
    }

    private static Function<Scene, Answer> plan(String body) {
        return scene -> scene.planner().post("/api/plans", body);
    }

    private static String json(String title, String year, String agreement) {
        return "{\"title\": %s, \"budgetYear\": %s, \"budgetAgreement\": %s}".formatted(title, year, agreement);
    }

    private static Bad title(String what, String title, String code) {
        return invalid(what, plan(json("\"" + title + "\"", "2022", "\"A\"")), "/title " + code);
    }

    private static Bad item(String what, String instead, String of, String error) {
        return invalid(
                what, scene -> create(scene, Given.itemJson("T1", scene.area()).replace(instead, of)), error);
    }

    private static Bad amounts(String what, String amounts, String error) {
        return item(what, "{\"year\": 2022, \"thousandDkk\": -500}", amounts, error);
    }

    private static String amount(int year) {
        return "{\"year\": " + year + ", \"thousandDkk\": 1}";
    }

    private static Answer create(Scene scene, String item) {
        return scene.planner().post("/api/plans/" + scene.plan() + "/items", item);
    }

    private static Bad body(String what, String code, String error) {
        return invalid(
                what,
                scene -> scene.administrator()
                        .post("/api/bodies", "{\"code\": \"" + code + "\", \"name\": \"N\", \"kind\": \"COUNCIL\"}"),
                error);
    }

    private static Bad area(String what, Function<Scene, String> codes, String error) {
        return invalid(
                what,
                scene -> scene.administrator()
                        .post(
                                "/api/areas",
                                "{\"code\": \"NEW\", \"name\": \"N\", \"administration\": \"A\", \"bodyCodes\": ["
                                        + codes.apply(scene) + "]}"),
                error);
    }

    private static Bad completedOn(String what, String date, String code) {
        return invalid(
                what,
                scene -> scene.onItem(scene.planned(), "complete", "{\"completedOn\": " + date + "}"),
                "/completedOn " + code);
    }
}
