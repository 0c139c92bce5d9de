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

/** What is said wrongly of savings rounds, ideas, work packages and hearings. */
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(Running.Shared.class)
class BadRoundsTest {
    private static final String NOBODY = UUID.randomUUID().toString();

    private final Scene scene;
    private final Round round;
    private final Round over;
    private final String idea;
    private final String merged;
    private final String aside;
    private final String ideaOfAnotherRound;
    private final String workPackage;
    private final String response;
    private final String ofOrganisation;

    BadRoundsTest(Running app) {
        scene = Scene.of(app);
        round = Round.open(app);
        over = Round.open(app);
        over.done("close", Scene.REASON);
        idea = round.idea("Fælles kørsel");
        merged = round.idea("Kør sammen");
        aside = round.idea("Luk noget");
        ideaOfAnotherRound = Round.open(app).idea("Andet");
        app.as("planner").post("/api/savings-ideas/" + merged + "/merge", into(idea));
        app.as("planner").post("/api/savings-ideas/" + aside + "/set-aside", Scene.REASON);
        workPackage = round.made("work-packages", "{\"title\": \"T\", \"areaCode\": \"%s\"}".formatted(scene.area()));
        response = round.made(
                "hearing-responses", "{\"respondent\": \"Åse\", \"receivedOn\": \"2024-09-01\", \"text\": \"T\"}");
        app.as("planner").post("/api/hearing-responses/" + response + "/erase-respondent", Scene.REASON);
        ofOrganisation = round.made("hearing-responses", """
                {"respondent": "LO", "respondentKind": "ORGANISATION", "receivedOn": "2024-09-01", "text": "T"}""");
    }

    @ParameterizedTest
    @MethodSource({"empty", "rounds", "milestones", "governance", "ideas", "workPackages", "hearing", "states"})
    void itIsRefused(Bad bad) {
        bad.isRefused(scene);
    }

    Stream<Bad> empty() {
        return Stream.of(
                invalid("no round", ask("/api/savings-rounds", "{}"), "/title required", "/budgetYear required"),
                invalid("no target", on("set-target", "{}"), "/targets required", "/reason required"),
                invalid("no milestone", on("plan-milestone", "{}"), "/kind required", "/title required"),
                invalid("no move", on("move-milestone", "{}"), "/milestoneId required", "/reason required"),
                invalid("no cancellation", on("cancel-milestone", "{}"), "/milestoneId required", "/reason required"),
                invalid("no group", on("appoint-steering-group", "{}"), "/bodyCode required", "/level required"),
                invalid("no relief", on("relieve-steering-group", "{}"), "/bodyCode required", "/reason required"),
                invalid(
                        "no catalogue",
                        on("arrange-catalogue", "{}"),
                        "/title required",
                        "/arrangement required",
                        "/areaCodes required"),
                invalid("no reason to close", on("close", "{\"reason\": \" \"}"), "/reason required"),
                invalid("no idea", on("ideas", "{}"), "/text required", "/origin required"),
                invalid("no area", onIdea(idea, "sort", "{}"), "/areaCode required"),
                invalid("no other", onIdea(idea, "merge", "{}"), "/intoIdeaId required"),
                invalid("no reason", onIdea(idea, "set-aside", "{}"), "/reason required"),
                invalid("no work package", on("work-packages", "{}"), "/title required", "/areaCode required"),
                invalid(
                        "no group of it",
                        ask("/api/work-packages/" + workPackage + "/regroup", "{}"),
                        "/workingGroup required",
                        "/reason required"),
                invalid(
                        "no response",
                        on("hearing-responses", "{}"),
                        "/respondent required",
                        "/receivedOn required",
                        "/text required"),
                invalid("no reason to erase", onResponse(response, "{}"), "/reason required"),
                invalid("an unknown field", on("ideas", "{\"idea\": \"T\"}"), "/idea unknown-field"));
    }

    Stream<Bad> rounds() {
        return Stream.of(
                open("\"budgetYear\": 1999", "/budgetYear out-of-range"),
                open("\"budgetYear\": 2101", "/budgetYear out-of-range"),
                open("\"budgetYear\": \"2025\"", "/budgetYear wrong-shape"),
                open(
                        "\"budgetYear\": 2025, \"targets\": [{\"year\": 2029, \"thousandDkk\": 1}]",
                        "/targets/0/year year-outside-budget"),
                open(
                        "\"budgetYear\": 2025, \"targets\": [{\"year\": 2024, \"thousandDkk\": 1}]",
                        "/targets/0/year year-outside-budget"),
                open(
                        "\"budgetYear\": 2025, \"targets\": [{\"year\": 2025, \"thousandDkk\": 1.5}]",
                        "/targets/0/thousandDkk wrong-shape"),
                open(
                        "\"budgetYear\": 2025, \"targets\": [{\"year\": 2025, \"thousandDkk\": 1000000001}]",
                        "/targets/0/thousandDkk out-of-range"),
                open(
                        "\"budgetYear\": 2025, \"targets\": [" + many(5, "{\"year\": 2025, \"thousandDkk\": 1}") + "]",
                        "/targets too-many"),
                open("\"budgetYear\": 2025, \"milestones\": [null]", "/milestones/0 required"),
                open(
                        "\"budgetYear\": 2025, \"milestones\": [{\"kind\": \"PARTY\", \"title\": \"T\"}]",
                        "/milestones/0/kind wrong-shape"),
                open(
                        "\"budgetYear\": 2025, \"milestones\": [" + many(51, "{\"kind\": \"OTHER\", \"title\": \"T\"}")
                                + "]",
                        "/milestones too-many"),
                open(
                        "\"budgetYear\": 2025, \"milestones\": [" + milestone("2024-09-11", "2024-08-29", "") + "]",
                        "/milestones/0/to ends-before-it-begins"),
                open(
                        "\"budgetYear\": 2025, \"milestones\": [" + milestone("2024-08-29", "2024-09-11", "\"NOWHERE\"")
                                + "]",
                        "/milestones/0/areaCodes/0 unknown-area"),
                invalid("a year twice", on("set-target", """
                                {"targets": [{"year": 2025, "thousandDkk": 1}, {"year": 2025, "thousandDkk": 2}],
                                 "reason": "R"}"""), "/targets/1/year duplicate"));
    }

    Stream<Bad> milestones() {
        String move = "{\"milestoneId\": \"%s\", \"from\": %s, \"to\": %s, \"reason\": \"R\"}";
        return Stream.of(
                invalid(
                        "it ends before it begins",
                        on("plan-milestone", milestone("2024-09-11", "2024-09-10", "")),
                        "/to ends-before-it-begins"),
                invalid(
                        "an end without a beginning",
                        on("plan-milestone", "{\"kind\": \"HEARING\", \"title\": \"T\", \"to\": \"2024-09-10\"}"),
                        "/from required"),
                invalid(
                        "no such day",
                        on("plan-milestone", milestone("2024-02-30", "2024-03-01", "")),
                        "/from wrong-shape"),
                invalid(
                        "an area twice",
                        on(
                                "plan-milestone",
                                milestone("2024-01-01", "2024-01-02", "\"%1$s\", \"%1$s\"".formatted(scene.area()))),
                        "/areaCodes/1 duplicate"),
                invalid(
                        "an area of a wrong shape",
                        on("plan-milestone", milestone("2024-01-01", "2024-01-02", "\"a b\"")),
                        "/areaCodes/0 wrong-shape"),
                hostile("plan-milestone", "{\"kind\": \"OTHER\", \"title\": \"%s\"}", "/title", "\\u0000"),
                hostile("plan-milestone", "{\"kind\": \"OTHER\", \"title\": \"%s\"}", "/title", "\\ud800"),
                hostile("plan-milestone", "{\"kind\": \"OTHER\", \"title\": \"%s\"}", "/title", "\\u202e"),
                hostile(
                        "plan-milestone",
                        "{\"kind\": \"OTHER\", \"title\": \"T\", \"place\": \"%s\"}",
                        "/place",
                        "\\n"),
                invalid(
                        "a long title",
                        on("plan-milestone", "{\"kind\": \"OTHER\", \"title\": \"%s\"}".formatted("x".repeat(201))),
                        "/title too-long"),
                invalid(
                        "one that is not there moves",
                        on("move-milestone", move.formatted(NOBODY, "null", "null")),
                        "/milestoneId unknown-milestone"),
                invalid(
                        "a point in time",
                        on("move-milestone", move.formatted(NOBODY, "\"2024-09-11T00:00:00Z\"", "null")),
                        "/from wrong-shape"));
    }

    Stream<Bad> governance() {
        String appoint = "{\"bodyCode\": \"%s\", \"level\": \"TOP\", \"areaCodes\": [%s]}";
        return Stream.of(
                invalid(
                        "a body that is not there",
                        on("appoint-steering-group", appoint.formatted("NOPE", "")),
                        "/bodyCode unknown-body"),
                invalid(
                        "a committee steers",
                        on("appoint-steering-group", appoint.formatted(scene.body(), "")),
                        "/bodyCode not-a-steering-group"),
                invalid(
                                "a dissolved body steers",
                                on("appoint-steering-group", appoint.formatted(scene.dissolvedBody(), "")),
                                "/bodyCode body-is-dissolved")
                        .conflict("body-is-dissolved"),
                invalid(
                        "an unknown level",
                        on("appoint-steering-group", "{\"level\": \"MIDDLE\"}"),
                        "/level wrong-shape"),
                invalid(
                                "who does not steer is relieved",
                                on(
                                        "relieve-steering-group",
                                        "{\"bodyCode\": \"%s\", \"reason\": \"R\"}".formatted(scene.body())),
                                "/bodyCode steering-group-is-not-appointed")
                        .conflict("steering-group-is-not-appointed"),
                invalid(
                        "a catalogue of no areas",
                        on("arrange-catalogue", "{\"title\": \"T\", \"arrangement\": \"MERGED\", \"areaCodes\": []}"),
                        "/areaCodes required"),
                invalid(
                        "a catalogue of an area that is not there",
                        on(
                                "arrange-catalogue",
                                "{\"title\": \"T\", \"arrangement\": \"MERGED\", \"areaCodes\": [\"NOWHERE\"]}"),
                        "/areaCodes/0 unknown-area"));
    }

    Stream<Bad> ideas() {
        return Stream.of(
                hostile("ideas", "{\"text\": \"%s\", \"origin\": \"OTHER\"}", "/text", "\\u0007"),
                hostile("ideas", "{\"text\": \"%s\", \"origin\": \"OTHER\"}", "/text", "\\u2028"),
                invalid(
                        "a long idea",
                        on("ideas", "{\"text\": \"%s\", \"origin\": \"OTHER\"}".formatted("x".repeat(100_001))),
                        "/text too-long"),
                invalid(
                        "an unknown origin",
                        on("ideas", "{\"text\": \"T\", \"origin\": \"DREAM\"}"),
                        "/origin wrong-shape"),
                invalid(
                        "an area that is not there",
                        on("ideas", "{\"text\": \"T\", \"origin\": \"OTHER\", \"areaCode\": \"NOWHERE\"}"),
                        "/areaCode unknown-area"),
                invalid(
                        "sorted to nowhere",
                        onIdea(idea, "sort", "{\"areaCode\": \"NOWHERE\"}"),
                        "/areaCode unknown-area"),
                invalid(
                        "a work package that is not there",
                        onIdea(
                                idea,
                                "sort",
                                "{\"areaCode\": \"%s\", \"workPackageId\": \"%s\"}".formatted(scene.area(), NOBODY)),
                        "/workPackageId unknown-work-package"),
                invalid(
                        "a work package of another area",
                        onIdea(
                                idea,
                                "sort",
                                "{\"areaCode\": \"%s\", \"workPackageId\": \"%s\"}"
                                        .formatted(scene.app().given().area(), workPackage)),
                        "/workPackageId work-package-of-another-area"),
                invalid("merged into itself", onIdea(idea, "merge", into(idea)), "/intoIdeaId merged-in-a-circle"),
                invalid("merged in a circle", onIdea(idea, "merge", into(merged)), "/intoIdeaId merged-in-a-circle"),
                invalid("merged into nothing", onIdea(idea, "merge", into(NOBODY)), "/intoIdeaId unknown-idea"),
                invalid(
                        "merged into one of another round",
                        onIdea(idea, "merge", into(ideaOfAnotherRound)),
                        "/intoIdeaId unknown-idea"),
                invalid(
                                "merged into one set aside",
                                onIdea(idea, "merge", into(aside)),
                                "/intoIdeaId idea-is-set-aside")
                        .conflict("idea-is-set-aside"));
    }

    Stream<Bad> workPackages() {
        return Stream.of(
                invalid(
                        "an area that is not there",
                        on("work-packages", "{\"title\": \"T\", \"areaCode\": \"NOWHERE\"}"),
                        "/areaCode unknown-area"),
                invalid(
                        "an office twice",
                        on("work-packages", workPackage("[\"Økonomi\", \"Økonomi\"]", "null")),
                        "/workingGroup/1 duplicate"),
                invalid(
                        "an office without a name",
                        on("work-packages", workPackage("[\" \"]", "null")),
                        "/workingGroup/0 required"),
                invalid(
                        "51 offices",
                        on("work-packages", workPackage("[" + many(51, "\"Ø\"") + "]", "null")),
                        "/workingGroup too-many"),
                invalid(
                        "a committee steers it",
                        on("work-packages", workPackage("[]", "\"" + scene.body() + "\"")),
                        "/steeringGroupCode not-a-steering-group"));
    }

    Stream<Bad> hearing() {
        return Stream.of(
                invalid(
                        "a day to come",
                        on("hearing-responses", response("2999-01-01", "[]")),
                        "/receivedOn date-in-the-future"),
                invalid(
                        "a proposal that is not there",
                        on("hearing-responses", response("2024-09-01", "[\"" + NOBODY + "\"]")),
                        "/proposalIds/0 unknown-proposal"),
                invalid(
                        "no identifier",
                        on("hearing-responses", response("2024-09-01", "[\"1\"]")),
                        "/proposalIds/0 wrong-shape"),
                hostile(
                        "hearing-responses",
                        "{\"respondent\": \"%s\", \"receivedOn\": \"2024-09-01\", \"text\": \"T\"}",
                        "/respondent",
                        "\\u0000"),
                invalid(
                        "a long name",
                        on(
                                "hearing-responses",
                                "{\"respondent\": \"%s\", \"receivedOn\": \"2024-09-01\", \"text\": \"T\"}"
                                        .formatted("x".repeat(201))),
                        "/respondent too-long"));
    }

    Stream<Bad> states() {
        return Stream.of(
                Bad.of(409, "round-is-closed", "it is closed again", askOver("close", Scene.REASON)),
                Bad.of(
                        409,
                        "round-is-closed",
                        "an idea too late",
                        askOver("ideas", "{\"text\": \"T\", \"origin\": \"OTHER\"}")),
                Bad.of(
                        409,
                        "round-is-closed",
                        "a milestone too late",
                        askOver("plan-milestone", milestone("2024-01-01", "2024-01-02", ""))),
                Bad.of(
                        409,
                        "round-is-closed",
                        "a work package too late",
                        askOver("work-packages", workPackage("[]", "null"))),
                Bad.of(
                        409,
                        "round-is-closed",
                        "a response too late",
                        askOver("hearing-responses", response("2024-09-01", "[]"))),
                Bad.of(
                        409,
                        "idea-is-merged",
                        "a merged idea is sorted",
                        onIdea(merged, "sort", "{\"areaCode\": \"%s\"}".formatted(scene.area()))),
                Bad.of(409, "idea-is-merged", "a merged idea is merged", onIdea(merged, "merge", into(aside))),
                Bad.of(409, "idea-is-merged", "a merged idea is set aside", onIdea(merged, "set-aside", Scene.REASON)),
                Bad.of(409, "idea-is-set-aside", "it is set aside again", onIdea(aside, "set-aside", Scene.REASON)),
                Bad.of(409, "respondent-is-erased", "a name is erased again", onResponse(response, Scene.REASON)),
                Bad.of(
                        409,
                        "respondent-is-no-person",
                        "an organisation is erased",
                        onResponse(ofOrganisation, Scene.REASON)),
                Bad.of(
                        404,
                        "not-found",
                        "no round",
                        ask("/api/savings-rounds/" + NOBODY + "/ideas", "{\"text\": \"T\", \"origin\": \"OTHER\"}")),
                Bad.of(404, "not-found", "a plan", ask("/api/savings-rounds/" + scene.plan() + "/close", Scene.REASON)),
                Bad.of(404, "not-found", "no idea", onIdea(NOBODY, "set-aside", Scene.REASON)),
                Bad.of(404, "not-found", "no response", onResponse(NOBODY, Scene.REASON)));
    }

    private static Bad open(String fields, String error) {
        return invalid(
                fields.length() > 80 ? error : fields,
                ask("/api/savings-rounds", "{\"title\": \"T\", " + fields + "}"),
                error);
    }

    private Bad hostile(String command, String json, String pointer, String text) {
        return invalid(pointer + " " + text, on(command, json.formatted("x" + text)), pointer + " control-character");
    }

    private static Function<Scene, Answer> ask(String path, String json) {
        return s -> s.planner().post(path, json);
    }

    private Function<Scene, Answer> on(String command, String json) {
        return ask(round.path() + "/" + command, json);
    }

    private Function<Scene, Answer> askOver(String command, String json) {
        return ask(over.path() + "/" + command, json);
    }

    private static Function<Scene, Answer> onIdea(String id, String command, String json) {
        return ask("/api/savings-ideas/" + id + "/" + command, json);
    }

    private static Function<Scene, Answer> onResponse(String id, String json) {
        return ask("/api/hearing-responses/" + id + "/erase-respondent", json);
    }

    private static String into(String id) {
        return "{\"intoIdeaId\": \"%s\"}".formatted(id);
    }

    private static String milestone(String from, String to, String areas) {
        return """
                {"kind": "HEARING", "title": "T", "from": "%s", "to": "%s", "areaCodes": [%s]}""".formatted(from, to, areas);
    }

    private String workPackage(String group, String steering) {
        return """
                {"title": "T", "areaCode": "%s", "workingGroup": %s, "steeringGroupCode": %s}""".formatted(scene.area(), group, steering);
    }

    private static String response(String receivedOn, String proposals) {
        return """
                {"respondent": "Åse", "receivedOn": "%s", "text": "T", "proposalIds": %s}""".formatted(receivedOn, proposals);
    }

    private static String many(int count, String json) {
        return IntStream.range(0, count).mapToObj(number -> json).collect(Collectors.joining(","));
    }
}
