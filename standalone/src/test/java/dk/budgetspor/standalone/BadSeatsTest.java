package dk.budgetspor.standalone;

import static dk.budgetspor.standalone.Bad.invalid;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Commands on seats that do not say what they must, or come when they may not. */
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(Running.Shared.class)
class BadSeatsTest {
    private final Scene scene;
    private final String vacant;
    private final String taken;

    BadSeatsTest(Running app) {
        this.scene = Scene.of(app);
        this.vacant = on(scene, "add-seat", "{}").text("seatId");
        this.taken = on(scene, "add-seat", "{}").text("seatId");
        on(scene, "take-seat", take(taken, "2022-01-01"));
    }

    @ParameterizedTest
    @MethodSource
    void whatDoesNotFitIsToldFieldByField(Bad bad) {
        bad.isRefused(scene);
    }

    Stream<Bad> whatDoesNotFitIsToldFieldByField() {
        String nowhere = UUID.randomUUID().toString();
        String seat = take(vacant, "2022-01-01");
        return Stream.of(
                field("add-seat", "{\"title\": \"" + "x".repeat(201) + "\"}", "/title too-long"),
                field("add-seat", "{\"title\": \"x\\ny\"}", "/title control-character"),
                field("add-seat", "{\"seatId\": \"" + nowhere + "\"}", "/seatId unknown-field"),
                field("take-seat", "{}", "/seatId required", "/memberName required", "/takenOn required"),
                field("take-seat", take("x", "2022-01-01"), "/seatId wrong-shape"),
                field("take-seat", take(nowhere, "2022-01-01"), "/seatId unknown-seat"),
                field("take-seat", take(vacant, "2022-02-30"), "/takenOn wrong-shape"),
                field("take-seat", seat.replace("\"Kim\"", "\" \""), "/memberName required"),
                field("take-seat", seat.replace("false", "\"no\""), "/acting wrong-shape"),
                field("take-seat", seat.replace("\"acting\"", "\"userId\": \"\", \"acting\""), "/userId wrong-shape"),
                field("take-seat", seat.replace("\"acting\"", "\"userId\": \" k\", \"acting\""), "/userId wrong-shape"),
                field("vacate-seat", "{}", "/seatId required", "/vacatedOn required", "/reason required"),
                field("vacate-seat", vacate(taken, "2021-12-31"), "/vacatedOn vacated-before-taken"),
                field("vacate-seat", vacate(nowhere, "2022-01-01"), "/seatId unknown-seat"),
                field("abolish-seat", "{\"seatId\": \"%s\"}".formatted(vacant), "/reason required"),
                field("abolish-seat", abolish(nowhere), "/seatId unknown-seat"));
    }

    @ParameterizedTest
    @MethodSource
    void aWrongStateIsToldWithTheCodeOfTheRule(Bad bad) {
        bad.isRefused(scene);
    }

    Stream<Bad> aWrongStateIsToldWithTheCodeOfTheRule() {
        String token = new Tokens(scene.app()).of(List.of("SECRETARY"), List.of(), List.of("ANOTHER"));
        return Stream.of(
                Bad.of(409, "seat-is-taken", "take twice", s -> on(s, "take-seat", take(taken, "2022-01-01"))),
                Bad.of(409, "seat-is-vacant", "leave", s -> on(s, "vacate-seat", vacate(vacant, "2022-01-01"))),
                Bad.of(409, "body-is-dissolved", "dissolved", s -> of(s, s.dissolvedBody())),
                Bad.of(404, "not-found", "no body", s -> of(s, "NOBODY")),
                Bad.of(404, "not-found", "no code", s -> of(s, "%20")),
                Bad.of(
                        403,
                        "not-own-body",
                        "of others",
                        s -> s.api()
                                .withToken(token)
                                .post("/api/bodies/" + s.body() + "/abolish-seat", abolish(vacant))));
    }

    private Bad field(String command, String json, String... errors) {
        return invalid(command + " " + errors[0], s -> on(s, command, json), errors);
    }

    private static String take(String seatId, String takenOn) {
        return "{\"seatId\": \"%s\", \"memberName\": \"Kim\", \"acting\": false, \"takenOn\": \"%s\"}"
                .formatted(seatId, takenOn);
    }

    private static String vacate(String seatId, String vacatedOn) {
        return "{\"seatId\": \"%s\", \"vacatedOn\": \"%s\", \"reason\": \"R\"}".formatted(seatId, vacatedOn);
    }

    private static String abolish(String seatId) {
        return "{\"seatId\": \"%s\", \"reason\": \"R\"}".formatted(seatId);
    }

    private static Answer on(Scene scene, String command, String json) {
        return scene.administrator().post("/api/bodies/" + scene.body() + "/" + command, json);
    }

    private static Answer of(Scene scene, String body) {
        return scene.administrator().post("/api/bodies/" + body + "/add-seat", "{}");
    }
}
