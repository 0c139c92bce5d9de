package dk.budgetspor.standalone;

import static dk.budgetspor.standalone.Bad.invalid;

import java.util.List;
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

/** What is said wrongly of meetings, agendas and decisions. */
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(Running.Shared.class)
class BadMeetingsTest {
    private final Scene scene;
    private final Api secretary;
    private final Meeting draft;
    private final Meeting opened;
    private final String item;

    BadMeetingsTest(Running app) {
        scene = Scene.of(app);
        secretary = app.api().withToken(new Tokens(app).of(List.of("SECRETARY"), List.of(), List.of(scene.body())));
        draft = Meeting.of(app, scene.body(), "2024-03-20", "10:00", "13:00");
        opened = Meeting.of(app, scene.body(), "2024-03-20", "14:00", "15:00");
        item = opened.point("Økonomi", "");
        opened.done("publish-agenda", "{}");
        opened.done("open", "{}");
    }

    @ParameterizedTest
    @MethodSource({"meetings", "times", "agendas", "attachments", "decisions", "states"})
    void itIsRefused(Bad bad) {
        bad.isRefused(scene);
    }

    Stream<Bad> meetings() {
        return Stream.of(
                invalid(
                        "nothing in it",
                        schedule("{}"),
                        "/bodyCode required",
                        "/date required",
                        "/start required",
                        "/place required",
                        "/kind required"),
                invalid("an unknown kind", schedule("{\"kind\": \"SECRET\"}"), "/kind wrong-shape"),
                invalid("an unknown field", schedule("{\"colour\": 1}"), "/colour unknown-field"),
                invalid("a body of a wrong shape", schedule(meeting("Ø K", "10:00", "11:00")), "/bodyCode wrong-shape"),
                Bad.of(403, "not-own-body", "a body of others", schedule(meeting("KB", "10:00", "11:00"))));
    }

    Stream<Bad> times() {
        return Stream.of(
                        "\"10\"", "\"24:00\"", "\"10:60\"", "\"10:00:00\"", "[10, 0]", "10", "\"10:00Z\"", "{}", "\"\"")
                .map(time -> invalid(
                        "the time " + time, on(draft, "reschedule", """
                                {"date": "2024-03-20", "start": %s, "place": "", "reason": "R"}""".formatted(time)), "/start wrong-shape"));
    }

    Stream<Bad> agendas() {
        String nobody = UUID.randomUUID().toString();
        return Stream.of(
                invalid("no title", add("{\"openness\": \"OPEN\"}"), "/title required"),
                invalid("no openness", add("{\"title\": \"T\"}"), "/openness required"),
                invalid("a long title", add(point("x".repeat(201))), "/title too-long"),
                invalid("a control character", add(point("\\u0007")), "/title control-character"),
                invalid(
                        "a case number the wrong way round",
                        add("{\"caseNumber\": \"637/21/1\", \"openness\": \"OPEN\"}"),
                        "/caseNumber wrong-shape"),
                invalid(
                        "a case that is not there",
                        add("{\"caseNumber\": \"99/1\", \"openness\": \"OPEN\"}"),
                        "/caseNumber unknown-case"),
                invalid(
                        "a parent that is not there",
                        add("{\"title\": \"T\", \"openness\": \"OPEN\", \"parentItemId\": \"%s\"}".formatted(nobody)),
                        "/parentItemId unknown-agenda-item"),
                invalid(
                        "no identifier",
                        on(draft, "withdraw-agenda-item", "{\"agendaItemId\": \"1\", \"reason\": \"R\"}"),
                        "/agendaItemId wrong-shape"),
                invalid(
                        "a meeting that is not there",
                        on(opened, "postpone-agenda-item", """
                                {"agendaItemId": "%s", "toMeetingId": "%s", "reason": "R"}""".formatted(item, nobody)),
                        "/toMeetingId unknown-meeting"));
    }

    Stream<Bad> attachments() {
        String json = "{\"agendaItemId\": \"" + item + "\", \"title\": \"T\", \"openness\": \"OPEN\", %s}";
        return Stream.of(
                invalid(
                        "no number",
                        on(opened, "file-attachment", json.formatted("\"toFollow\": false")),
                        "/documentNumber required"),
                invalid(
                        "a number the wrong way round",
                        on(opened, "file-attachment", json.formatted("\"documentNumber\": \"21/160397\"")),
                        "/documentNumber wrong-shape"),
                invalid(
                        "a number of letters",
                        on(opened, "file-attachment", json.formatted("\"filingNumber\": \"x\"")),
                        "/filingNumber wrong-shape"),
                invalid(
                        "an attachment that is not there",
                        on(opened, "receive-attachment", """
                                {"agendaItemId": "%s", "number": 7, "documentNumber": "1/24"}""".formatted(item)),
                        "/number unknown-document"));
    }

    Stream<Bad> decisions() {
        return Stream.of(
                invalid(
                        "nothing in it",
                        on(opened, "record-decision", "{}"),
                        "/agendaItemId required",
                        "/decidedOn required",
                        "/outcome required",
                        "/text required"),
                invalid("another day", decide("2024-03-21", ""), "/decidedOn not-a-day-of-the-meeting"),
                invalid(
                        "nobody obliged",
                        decide(
                                "2024-03-20",
                                ", \"remarks\": [{\"text\": \"T\", \"followUp\": {\"dueOn\": \"2024-12-31\"}}]"),
                        "/remarks/0/followUp body-or-area"),
                invalid(
                        "an area that is not there",
                        decide("2024-03-20", """
                                , "remarks": [{"text": "T", "followUp": {"areaCode": "XX", "dueOn": "2024-12-31"}}]"""),
                        "/remarks/0/followUp/areaCode unknown-area"),
                invalid(
                        "101 remarks",
                        decide("2024-03-20", ", \"remarks\": [" + many(101, "{\"text\": \"T\"}") + "]"),
                        "/remarks too-many"),
                invalid("negative votes", decide("2024-03-20", """
                                , "votes": [{"party": "A", "inFavour": -1, "against": 0, "abstained": 0}]"""), "/votes/0/inFavour out-of-range"),
                invalid(
                        "201 members",
                        on(
                                opened,
                                "record-attendance",
                                "{\"attendance\": [" + many(201, "{\"memberName\": \"N\", \"presence\": \"ABSENT\"}")
                                        + "]}"),
                        "/attendance too-many"),
                invalid(
                        "a seat that is not there",
                        on(opened, "record-attendance", """
                                {"attendance": [{"memberName": "N", "presence": "ABSENT", "seatId": "%s"}]}""".formatted(UUID.randomUUID())),
                        "/attendance/0/seatId unknown-seat"));
    }

    Stream<Bad> states() {
        String nobody = UUID.randomUUID().toString();
        return Stream.of(
                Bad.of(409, "meeting-is-not-published", "a draft is opened", on(draft, "open", "{}")),
                Bad.of(
                        409,
                        "meeting-is-not-under-way",
                        "a draft is held",
                        on(draft, "hold", "{\"endedAt\": \"10:30\"}")),
                Bad.of(409, "meeting-is-not-held", "an opened one is complete", on(opened, "complete-minutes", "{}")),
                Bad.of(409, "meeting-has-begun", "an opened one is cancelled", on(opened, "cancel", Scene.REASON)),
                Bad.of(409, "agenda-is-published", "it is published again", on(opened, "publish-agenda", "{}")),
                Bad.of(404, "not-found", "no meeting", ask("/api/meetings/" + nobody + "/open", "{}")),
                Bad.of(404, "not-found", "a plan", ask("/api/meetings/" + scene.plan() + "/open", "{}")),
                Bad.of(
                        404,
                        "not-found",
                        "no follow-up",
                        ask("/api/follow-ups/" + nobody + "/close", "{\"note\": \"N\"}")));
    }

    private Function<Scene, Answer> ask(String path, String json) {
        return s -> secretary.in(s.api().language()).post(path, json);
    }

    private Function<Scene, Answer> on(Meeting meeting, String command, String json) {
        return ask(meeting.path() + "/" + command, json);
    }

    private Function<Scene, Answer> schedule(String json) {
        return ask("/api/meetings", json);
    }

    private Function<Scene, Answer> add(String json) {
        return on(draft, "add-agenda-item", json);
    }

    private Function<Scene, Answer> decide(String decidedOn, String more) {
        return on(opened, "record-decision", """
                {"agendaItemId": "%s", "decidedOn": "%s", "outcome": "NOTED", "text": ""%s}""".formatted(item, decidedOn, more));
    }

    private static String meeting(String body, String start, String end) {
        return """
                {"bodyCode": "%s", "date": "2024-03-20", "start": "%s", "end": "%s", "place": "", "kind": "THEME"}""".formatted(body, start, end);
    }

    private static String point(String title) {
        return "{\"title\": \"%s\", \"openness\": \"OPEN\"}".formatted(title);
    }

    private static String many(int count, String json) {
        return IntStream.range(0, count).mapToObj(number -> json).collect(Collectors.joining(","));
    }
}
