package dk.budgetspor.standalone;

import static dk.budgetspor.standalone.Scene.REASON;

import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Commands on the content, the treatments and the focus of an item that is not in the state for them. */
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(Running.Shared.class)
class BadItemRulesTest {
    private static final String PROGRESS = "{\"statusDate\": \"2022-03-01\", \"light\": \"GREEN\"}";
    private static final String FOCUS = "{\"rationale\": \"R\"}";
    private static final String PRESENTATION = "{\"presentationOn\": \"2022-03-01\", \"presenter\": \"P\"}";
    private static final String KICK_OFF = "{\"kickOffOn\": \"2022-03-01\"}";
    private static final String REWORD = "{\"title\": \"Andet\", \"reason\": \"R\"}";
    private static final String AMOUNTS = "{\"amounts\": [], \"priceLevel\": 2022, \"reason\": \"R\"}";
    private static final String IN_OPERATION = "{\"treatment\": \"IN_OPERATION\", \"reason\": \"R\"}";
    private static final String WEIGH =
            "{\"weight\": \"LOW\", \"staffInvolvement\": \"LOW\", \"politicalLevel\": \"LOW\"}";
    private static final String DOCUMENT = "{\"title\": \"T\", \"documentNumber\": \"1/21\", \"openness\": \"OPEN\"}";

    private final Scene scene;

    BadItemRulesTest(Running app) {
        this.scene = Scene.of(app);
        scene.onItem(scene.started(), "plan-treatment", body(scene));
        scene.onItem(scene.started(), "attach", DOCUMENT);
        scene.onItem(scene.planned(), "change-treatment", IN_OPERATION);
    }

    @ParameterizedTest
    @MethodSource
    void aWrongStateIsAConflictWithTheCodeOfTheRule(Bad bad) {
        bad.isRefused(scene);
    }

    static Stream<Bad> aWrongStateIsAConflictWithTheCodeOfTheRule() {
        return Stream.of(
                conflict("item-is-not-political", s -> s.onItem(s.planned(), "plan-treatment", body(s))),
                conflict("item-is-not-active", s -> s.onItem(s.completed(), "plan-treatment", body(s))),
                conflict("item-is-not-active", s -> s.onItem(s.completed(), "report-progress", PROGRESS)),
                conflict("item-is-not-active", s -> s.onItem(s.completed(), "give-strategic-focus", FOCUS)),
                conflict("item-has-treatments", s -> s.onItem(s.started(), "change-treatment", IN_OPERATION)),
                conflict("item-is-not-in-focus", s -> s.onItem(s.started(), "lift-strategic-focus", REASON)),
                conflict("item-is-not-in-focus", s -> s.onItem(s.started(), "plan-presentation", PRESENTATION)),
                conflict("item-is-not-in-focus", s -> s.onItem(s.started(), "plan-kick-off", KICK_OFF)),
                field("/bodyCode", "treatment-is-planned", s -> s.onItem(s.started(), "plan-treatment", body(s))),
                field("/documentNumber", "document-is-attached", s -> s.onItem(s.started(), "attach", DOCUMENT)));
    }

    @ParameterizedTest
    @MethodSource
    void nothingOfAClosedPlanChanges(Bad bad) {
        bad.isRefused(scene);
    }

    static Stream<Bad> nothingOfAClosedPlanChanges() {
        return Stream.of(
                closed("reword", s -> REWORD),
                closed("adjust-amounts", s -> AMOUNTS),
                closed("transfer", s -> "{\"areaCode\": \"%s\", \"reason\": \"R\"}".formatted(s.area())),
                closed("change-treatment", s -> IN_OPERATION),
                closed("weigh", s -> WEIGH),
                closed("derive-from", s -> "{\"planItemId\": \"%s\"}".formatted(s.planned())),
                closed("attach", s -> DOCUMENT),
                closed("plan-treatment", BadItemRulesTest::body),
                closed("move-treatment", BadItemRulesTest::bodyAndReason),
                closed("cancel-treatment", BadItemRulesTest::bodyAndReason),
                closed("report-progress", s -> PROGRESS),
                closed("give-strategic-focus", s -> FOCUS),
                closed("lift-strategic-focus", s -> REASON),
                closed("plan-presentation", s -> PRESENTATION),
                closed("plan-kick-off", s -> KICK_OFF),
                conflict("plan-is-closed", s -> report(s, s.closedPlan())));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsNotThereIsNotFound(Bad bad) {
        bad.isRefused(scene);
    }

    static Stream<Bad> whatIsNotThereIsNotFound() {
        String nobody = UUID.randomUUID().toString();
        return Stream.of(
                missing("reword of no item", s -> s.onItem(nobody, "reword", REWORD)),
                missing("a treatment of no item", s -> s.onItem(nobody, "plan-treatment", body(s))),
                missing("focus on no item", s -> s.onItem(nobody, "give-strategic-focus", FOCUS)),
                missing("focus on a plan", s -> s.onItem(s.plan(), "give-strategic-focus", FOCUS)),
                missing("a report of no plan", s -> report(s, nobody)));
    }

    private static Bad conflict(String code, Function<Scene, Answer> ask) {
        return Bad.of(409, code, code, ask);
    }

    private static Bad field(String pointer, String code, Function<Scene, Answer> ask) {
        return Bad.invalid(code, ask, pointer + " " + code).conflict(code);
    }

    private static Bad closed(String command, Function<Scene, String> json) {
        return Bad.of(409, "plan-is-closed", command, s -> s.onItem(s.itemOfClosedPlan(), command, json.apply(s)));
    }

    private static Bad missing(String what, Function<Scene, Answer> ask) {
        return Bad.of(404, "not-found", what, ask);
    }

    private static String body(Scene scene) {
        return "{\"bodyCode\": \"%s\"}".formatted(scene.body());
    }

    private static String bodyAndReason(Scene scene) {
        return "{\"bodyCode\": \"%s\", \"reason\": \"R\"}".formatted(scene.body());
    }

    private static Answer report(Scene scene, String plan) {
        return scene.planner()
                .post(
                        "/api/plans/" + plan + "/submit-status-report",
                        "{\"title\": \"S\", \"toBodies\": [\"%s\"], \"statusDate\": \"2022-03-01\"}"
                                .formatted(scene.body()));
    }
}
