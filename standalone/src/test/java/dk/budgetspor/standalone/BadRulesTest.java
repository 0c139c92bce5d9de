package dk.budgetspor.standalone;

import static dk.budgetspor.standalone.Scene.COMPLETE;
import static dk.budgetspor.standalone.Scene.REASON;

import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Commands on what is not there, or not in the state for it. */
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(Running.Shared.class)
class BadRulesTest {
    private final Scene scene;

    BadRulesTest(Running app) {
        this.scene = Scene.of(app);
    }

    @ParameterizedTest
    @MethodSource
    void aWrongStateIsAConflictWithTheCodeOfTheRule(Bad bad) {
        bad.isRefused(scene);
    }

    static Stream<Bad> aWrongStateIsAConflictWithTheCodeOfTheRule() {
        return Stream.of(
                conflict("item-is-not-planned", "start twice", s -> s.onItem(s.started(), "start", "{}")),
                conflict("item-is-not-planned", "start the completed", s -> s.onItem(s.completed(), "start", "{}")),
                conflict("item-is-not-active", "complete twice", s -> s.onItem(s.completed(), "complete", COMPLETE)),
                conflict(
                        "item-is-not-active", "abandon the completed", s -> s.onItem(s.completed(), "abandon", REASON)),
                conflict("item-is-active", "reopen the planned", s -> s.onItem(s.planned(), "reopen", REASON)),
                conflict("item-is-active", "reopen the started", s -> s.onItem(s.started(), "reopen", REASON)),
                conflict(
                        "plan-is-closed", "start in a closed plan", s -> s.onItem(s.itemOfClosedPlan(), "start", "{}")),
                conflict(
                        "plan-is-closed",
                        "create in a closed plan",
                        s -> s.planner()
                                .post("/api/plans/" + s.closedPlan() + "/items", Given.itemJson("T1", s.area()))),
                conflict("plan-is-closed", "close twice", s -> onPlan(s, s.closedPlan(), "close", REASON)),
                conflict("plan-is-closed", "adopt the closed", s -> onPlan(s, s.closedPlan(), "adopt", ADOPT)),
                conflict("plan-is-not-open", "adopt twice", s -> onPlan(s, s.adoptedPlan(), "adopt", ADOPT)),
                conflict(
                        "body-exists",
                        "a body twice",
                        s -> s.administrator().post("/api/bodies", """
                        {"code": "%s", "name": "N", "kind": "COUNCIL"}""".formatted(s.body()))),
                conflict(
                        "area-exists",
                        "an area twice",
                        s -> s.administrator().post("/api/areas", """
                        {"code": "%s", "name": "N", "administration": "A", "bodyCodes": []}""".formatted(s.area()))),
                conflict(
                        "body-is-dissolved",
                        "rename the dissolved",
                        s -> onBody(s, s.dissolvedBody(), "rename", RENAME)),
                conflict("body-is-dissolved", "dissolve twice", s -> onBody(s, s.dissolvedBody(), "dissolve", REASON)));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsNotThereIsNotFound(Bad bad) {
        bad.isRefused(scene);
    }

    static Stream<Bad> whatIsNotThereIsNotFound() {
        String nobody = UUID.randomUUID().toString();
        return Stream.of(
                missing("start of no item", s -> s.onItem(nobody, "start", "{}")),
                missing("complete of no item", s -> s.onItem(nobody, "complete", COMPLETE)),
                missing("reopen of no item", s -> s.onItem(nobody, "reopen", REASON)),
                missing("abandon of no item", s -> s.onItem(nobody, "abandon", REASON)),
                missing("no item, with a version", s -> s.onItem(nobody, "start", "{}", "If-Match", "\"0\"")),
                missing("a plan for an item", s -> s.onItem(s.plan(), "start", "{}")),
                missing("adopt of no plan", s -> onPlan(s, nobody, "adopt", ADOPT)),
                missing("close of no plan", s -> onPlan(s, nobody, "close", REASON)),
                missing(
                        "item of no plan",
                        s -> s.planner().post("/api/plans/" + nobody + "/items", Given.itemJson("T1", s.area()))),
                missing("rename of no body", s -> onBody(s, "NOBODY", "rename", RENAME)),
                missing("dissolve of no body", s -> onBody(s, "NOBODY", "dissolve", REASON)),
                missing("reassign of no area", s -> s.administrator().post("/api/areas/NOWHERE/reassign", """
                        {"administration": "A", "bodyCodes": [], "reason": "R"}""")),
                missing("no plan to read", s -> s.planner().get("/api/plans/" + nobody)),
                missing("items of no plan", s -> s.planner().get("/api/plans/" + nobody + "/items")),
                missing("no item to read", s -> s.planner().get("/api/plan-items/" + nobody)),
                missing("history of no item", s -> s.planner().get("/api/plan-items/" + nobody + "/history")));
    }

    private static final String ADOPT = "{\"adoptedOn\": \"2022-01-01\"}";
    private static final String RENAME = "{\"name\": \"Andet\", \"reason\": \"Prøve\"}";

    private static Bad conflict(String code, String what, Function<Scene, Answer> ask) {
        return Bad.of(409, code, what, ask);
    }

    private static Bad missing(String what, Function<Scene, Answer> ask) {
        return Bad.of(404, "not-found", what, ask);
    }

    private static Answer onPlan(Scene scene, String plan, String command, String json) {
        return scene.planner().post("/api/plans/" + plan + "/" + command, json);
    }

    private static Answer onBody(Scene scene, String body, String command, String json) {
        return scene.administrator().post("/api/bodies/" + body + "/" + command, json);
    }
}
