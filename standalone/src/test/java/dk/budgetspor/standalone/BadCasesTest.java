package dk.budgetspor.standalone;

import static dk.budgetspor.standalone.Bad.invalid;
import static dk.budgetspor.standalone.Scene.REASON;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Commands on cases that do not say what they must, or come when they may not. */
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(Running.Shared.class)
class BadCasesTest {
    private static final String LONG = "x".repeat(100_001);
    private static final String REASON_TOO_LONG = "{\"reason\": \"" + "x".repeat(2_001) + "\"}";

    private final Scene scene;
    private final String onRoute;
    private final String open;
    private final String closed;

    /** The open case has attachment 1, document 1/21; 2, to follow; and 3, withdrawn. */
    BadCasesTest(Running app) {
        this.scene = Scene.of(app);
        this.onRoute = app.given().body();
        this.open = app.given().caseOf(onRoute);
        this.closed = app.given().caseOf(onRoute);
        on(scene, open, "file-attachment", document("\"1/21\"", false));
        on(scene, open, "file-attachment", document("null", true));
        on(scene, open, "file-attachment", document("null", true));
        on(scene, open, "withdraw-attachment", "{\"number\": 3, \"reason\": \"R\"}");
        on(scene, closed, "close", REASON);
    }

    @ParameterizedTest
    @MethodSource({"numbers", "openings", "contents", "documents"})
    void whatDoesNotFitIsToldFieldByField(Bad bad) {
        bad.isRefused(scene);
    }

    Stream<Bad> numbers() {
        return Stream.of(
                        "637/21/1",
                        "21/0",
                        "21/01",
                        "2021/637",
                        "21/12345678",
                        "21-637",
                        "21",
                        "/637",
                        "x21/637",
                        "21/637 ",
                        "21/637\\n",
                        "\u0661\u0662/637",
                        "case:21/637",
                        "")
                .map(number -> opening(number, json -> json.replace("21/9", number), "/caseNumber wrong-shape"));
    }

    Stream<Bad> openings() {
        String codes = IntStream.range(0, 51).mapToObj(i -> "\"B" + i + "\"").collect(Collectors.joining(", "));
        return Stream.of(
                invalid(
                        "nothing in it",
                        s -> secretary(s).post("/api/cases", "{}"),
                        "/caseNumber required",
                        "/title required",
                        "/openness required",
                        "/route required"),
                opening("a number for a number", json -> json.replace("\"21/9\"", "21"), "/caseNumber wrong-shape"),
                opening("half a subject", json -> json.replace("00.30.10", "00.30"), "/kleCode wrong-shape"),
                opening("an unknown openness", json -> json.replace("OPEN", "AJAR"), "/openness wrong-shape"),
                opening(
                        "201 characters",
                        json -> json.replace("Udmøntningsplan", LONG.substring(0, 201)),
                        "/title too-long"),
                opening("a line break", json -> json.replace("Udmøntningsplan", "x\\ny"), "/title control-character"),
                opening("an unknown field", json -> json.replace("kleCode", "kle"), "/kle unknown-field"),
                opening("a body that is not there", route("\"NOWHERE\""), "/route/1 unknown-body"),
                opening("a body twice", route("\"" + onRoute + "\""), "/route/1 duplicate"),
                opening(
                        "a body twice in other letters",
                        route("\"" + onRoute.toLowerCase(java.util.Locale.ROOT) + "\""),
                        "/route/1 duplicate"),
                opening("no code of a body", route("\"a b\""), "/route/1 wrong-shape"),
                opening("null among them", route("null"), "/route/1 required"),
                opening("51 bodies", route(codes), "/route too-many"),
                opening("a dissolved body", route("\"" + scene.dissolvedBody() + "\""), "/route/1 body-is-dissolved")
                        .conflict("body-is-dissolved"),
                opening("a case twice", json -> json.replace("21/9", open), "/caseNumber case-exists")
                        .conflict("case-exists"));
    }

    Stream<Bad> contents() {
        return Stream.of(
                field("write-statement", "{}", "/statement required"),
                field("write-statement", "{\"statement\": \"  \"}", "/statement required"),
                field("write-statement", "{\"statement\": \"" + LONG + "\"}", "/statement too-long"),
                field("write-statement", "{\"statement\": \"x\\u0000\"}", "/statement control-character"),
                field(
                        "write-statement",
                        "{\"statement\": \"x\", \"financialImpact\": \"" + LONG + "\"}",
                        "/financialImpact too-long"),
                field("recommend", "{}", "/recommender required", "/text required"),
                field("recommend", recommendation("NOWHERE"), "/bodyCode unknown-body"),
                field("recommend", recommendation("a b"), "/bodyCode wrong-shape"),
                field("refer", "{}", "/bodyCode required", "/reason required"),
                field("refer", reference("NOWHERE"), "/bodyCode unknown-body"),
                field("refer", reference(onRoute), "/bodyCode body-is-on-the-route")
                        .conflict("body-is-on-the-route"),
                field("change-openness", "{}", "/openness required", "/reason required"),
                field("change-openness", "{\"openness\": 0, \"reason\": \"R\"}", "/openness wrong-shape"),
                field("close", "{}", "/reason required"),
                field("close", REASON_TOO_LONG, "/reason too-long"),
                field("reopen", REASON_TOO_LONG, "/reason too-long"));
    }

    Stream<Bad> documents() {
        return Stream.of(
                field("file-attachment", "{}", "/title required", "/openness required"),
                field("file-attachment", document("null", false), "/documentNumber required"),
                field("file-attachment", document("\"2/21\"", true), "/documentNumber number-of-a-document-to-follow"),
                field("file-attachment", document("\"21/637/1\"", false), "/documentNumber wrong-shape"),
                field(
                        "file-attachment",
                        document("\"1/21\", \"filingNumber\": \" 1\"", false),
                        "/filingNumber wrong-shape"),
                field("file-attachment", document("\"1/21\"", false), "/documentNumber document-is-attached")
                        .conflict("document-is-attached"),
                field("receive-attachment", "{}", "/number required", "/documentNumber required"),
                field("receive-attachment", arrival("1.5", "2/21"), "/number wrong-shape"),
                field("receive-attachment", arrival("99999999999", "2/21"), "/number wrong-shape"),
                field("receive-attachment", arrival("0", "2/21"), "/number unknown-document"),
                field("receive-attachment", arrival("-1", "2/21"), "/number unknown-document"),
                field("receive-attachment", arrival("3", "2/21"), "/number unknown-document"),
                field("receive-attachment", arrival("2", "1/21"), "/documentNumber document-is-attached")
                        .conflict("document-is-attached"),
                field("withdraw-attachment", "{\"number\": 3, \"reason\": \"R\"}", "/number unknown-document"),
                field("withdraw-attachment", "{\"number\": 1}", "/reason required"));
    }

    @ParameterizedTest
    @MethodSource
    void aWrongStateIsAConflictWithTheCodeOfTheRule(Bad bad) {
        bad.isRefused(scene);
    }

    Stream<Bad> aWrongStateIsAConflictWithTheCodeOfTheRule() {
        Map<String, String> ofClosed = Map.of(
                "write-statement",
                "{\"statement\": \"Ny\"}",
                "recommend",
                recommendation(onRoute),
                "file-attachment",
                document("\"1/21\"", false),
                "receive-attachment",
                arrival("1", "1/21"),
                "withdraw-attachment",
                "{\"number\": 1, \"reason\": \"R\"}",
                "refer",
                reference(scene.body()),
                "change-openness",
                "{\"openness\": \"CLOSED\", \"reason\": \"R\"}",
                "close",
                REASON);
        return Stream.concat(
                ofClosed.entrySet().stream()
                        .map(command -> Bad.of(
                                409,
                                "case-is-closed",
                                command.getKey(),
                                s -> on(s, closed, command.getKey(), command.getValue()))),
                Stream.of(
                        Bad.of(409, "case-is-not-closed", "reopen", s -> on(s, open, "reopen", REASON)),
                        Bad.of(
                                409,
                                "document-is-not-to-follow",
                                "receive",
                                s -> on(s, open, "receive-attachment", arrival("1", "2/21")))));
    }

    @ParameterizedTest
    @MethodSource
    void anAddressOfNoCaseLeadsToNothing(Bad bad) {
        bad.isRefused(scene);
    }

    Stream<Bad> anAddressOfNoCaseLeadsToNothing() {
        return Stream.of(
                        "21-9999999",
                        "21-0",
                        "637-21-1",
                        "21",
                        "x",
                        "21-637x",
                        "2021-637",
                        "%20",
                        "%D9%A1%D9%A2-637",
                        "case:21-1",
                        "x".repeat(300))
                .map(number -> Bad.of(
                        404, "not-found", number, s -> secretary(s).post("/api/cases/" + number + "/close", REASON)));
    }

    @ParameterizedTest
    @MethodSource
    void casesOfOthersAreTheirs(Bad bad) {
        bad.isRefused(scene);
    }

    Stream<Bad> casesOfOthersAreTheirs() {
        String token = new Tokens(scene.app()).of(List.of("SECRETARY"), List.of(), List.of(scene.body()));
        return Stream.of(
                Bad.of(
                        403,
                        "not-own-case",
                        "close",
                        s -> s.api().withToken(token).post(address(open) + "/close", REASON)),
                Bad.of(
                        403,
                        "not-own-case",
                        "open",
                        s -> s.api().withToken(token).post("/api/cases", Given.caseJson("21/9", onRoute))));
    }

    private Bad opening(String what, UnaryOperator<String> wrong, String error) {
        return invalid(what, s -> secretary(s).post("/api/cases", wrong.apply(Given.caseJson("21/9", onRoute))), error);
    }

    private UnaryOperator<String> route(String more) {
        return json -> json.replace("\"" + onRoute + "\"", "\"" + onRoute + "\", " + more);
    }

    private Bad field(String command, String json, String... errors) {
        return invalid(command + " " + errors[0], s -> on(s, open, command, json), errors);
    }

    private static String document(String number, boolean toFollow) {
        return "{\"title\": \"T\", \"openness\": \"OPEN\", \"toFollow\": %s, \"documentNumber\": %s}"
                .formatted(toFollow, number);
    }

    private static String arrival(String number, String documentNumber) {
        return "{\"number\": %s, \"documentNumber\": \"%s\"}".formatted(number, documentNumber);
    }

    private static String recommendation(String body) {
        return "{\"recommender\": \"R\", \"bodyCode\": \"%s\", \"text\": \"T\"}".formatted(body);
    }

    private static String reference(String body) {
        return "{\"bodyCode\": \"%s\", \"reason\": \"R\"}".formatted(body);
    }

    private static Answer on(Scene scene, String caseNumber, String command, String json) {
        return secretary(scene).post(address(caseNumber) + "/" + command, json);
    }

    private static String address(String caseNumber) {
        return "/api/cases/" + caseNumber.replace('/', '-');
    }

    private static Api secretary(Scene scene) {
        return scene.api().as("secretary");
    }
}
