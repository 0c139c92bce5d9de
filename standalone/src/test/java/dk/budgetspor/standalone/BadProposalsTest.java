package dk.budgetspor.standalone;

import static dk.budgetspor.standalone.Bad.invalid;

import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said wrongly of savings proposals, or at the wrong time. */
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(Running.Shared.class)
class BadProposalsTest {
    private static final String NOBODY = UUID.randomUUID().toString();

    private final Scene scene;
    private final SavingsRound round;
    private final SavingsRound closed;
    private final String proposal;
    private final String prepared;
    private final String withdrawn;
    private final String ofClosedRound;
    private final Meeting meeting;
    private final Meeting june;
    private final Meeting draft;
    private final Meeting others;

    BadProposalsTest(Running app) {
        scene = Scene.of(app);
        round = SavingsRound.of(app, 2042);
        closed = SavingsRound.of(app, 2042);
        ofClosedRound = closed.proposal("SO-01");
        app.as("planner").post(closed.path() + "/close", Scene.REASON);
        proposal = round.proposal("SO-01");
        prepared = round.proposal("SO-02");
        round.prepare(prepared);
        withdrawn = round.proposal("SO-03");
        round.done(withdrawn, "withdraw", "{\"withdrawnOn\": \"2024-03-20\", \"reason\": \"Indgår i et andet\"}");
        meeting = round.meeting("2024-05-06");
        june = round.meeting("2024-06-03");
        draft = Meeting.of(app, round.committee(), "2024-05-07", "09:00", "12:00");
        others = round.opened(scene.body(), "2024-05-06");
        String ranked = round.proposal("SO-04");
        round.prepare(ranked);
        round.prioritise(ranked, meeting, "2024-05-06", "RECOMMENDED", ", \"rank\": 1");
    }

    @ParameterizedTest
    @MethodSource({"texts", "numbers", "names", "treatments", "priorities", "states", "decisions"})
    void itIsRefused(Bad bad) {
        bad.isRefused(scene);
    }

    Stream<Bad> texts() {
        return Stream.of(
                invalid(
                        "nothing in it",
                        submit("{}"),
                        "/number required",
                        "/title required",
                        "/areaCode required",
                        "/bodyCode required",
                        "/amounts required",
                        "/submittedOn required"),
                invalid("a number with a space", submit(json("SO 1", "")), "/number wrong-shape"),
                invalid(
                        "a long title",
                        submit(json("SO-9", "").replace("Fælles indkøb", "x".repeat(201))),
                        "/title too-long"),
                invalid("a long text", with("\"risk\": \"" + "x".repeat(100_001) + "\""), "/risk too-long"),
                invalid("a control character", with("\"risk\": \"\\u0007\""), "/risk control-character"),
                invalid("an unknown field", with("\"colour\": 1"), "/colour unknown-field"),
                invalid(
                        "a document the wrong way round",
                        with("\"detailsDocument\": \"24/24917\""),
                        "/detailsDocument wrong-shape"),
                invalid("a date that is none", with("\"startsOn\": \"2025-02-30\""), "/startsOn wrong-shape"),
                invalid("an idea that is no identifier", with("\"ideaIds\": [\"1\"]"), "/ideaIds/0 wrong-shape"),
                invalid(
                        "51 ideas",
                        with("\"ideaIds\": [" + ("\"" + NOBODY + "\",").repeat(50) + "\"" + NOBODY + "\"]"),
                        "/ideaIds too-many"),
                invalid("tomorrow", submit(round.json("SO-9", "2999-01-01", "")), "/submittedOn date-in-the-future"),
                invalid(
                        "a revision without a reason",
                        on(proposal, "revise", revision().replace("\"reason\": \"R\"", "\"reason\": \" \"")),
                        "/reason required"),
                invalid(
                        "a revision with a number",
                        on(proposal, "revise", revision().replace("\"reason\"", "\"number\": \"SO-9\", \"reason\"")),
                        "/number unknown-field"));
    }

    Stream<Bad> numbers() {
        return Stream.of(
                invalid(
                        "a year outside the budget",
                        submit(json("SO-9", "").replace("\"year\": 2042", "\"year\": 2046")),
                        "/amounts/0/year year-outside-budget"),
                invalid(
                        "a year twice",
                        submit(json("SO-9", "")
                                .replace("\"amounts\": [", "\"amounts\": [{\"year\": 2042, \"thousandDkk\": 1}, ")),
                        "/amounts/1/year duplicate"),
                invalid(
                        "a year outside the budget in a revision",
                        on(proposal, "revise", revision().replace("\"year\": 2042", "\"year\": 2041")),
                        "/amounts/0/year year-outside-budget"),
                invalid(
                        "half a thousand",
                        submit(json("SO-9", "").replace("-250", "-250.5")),
                        "/amounts/0/thousandDkk wrong-shape"),
                invalid(
                        "a negative investment",
                        with("\"investmentThousandDkk\": -1"),
                        "/investmentThousandDkk out-of-range"),
                invalid(
                        "a thousandth of an employee",
                        submit(json("SO-9", "").replace("-2.5", "-2.505")),
                        "/staffEffectFte wrong-shape"),
                invalid(
                        "ever so many employees",
                        submit(json("SO-9", "").replace("-2.5", "-1e9")),
                        "/staffEffectFte out-of-range",
                        "/staffEffectFte wrong-shape"),
                invalid(
                        "a text for employees",
                        submit(json("SO-9", "").replace("-2.5", "\"to\"")),
                        "/staffEffectFte wrong-shape"));
    }

    Stream<Bad> names() {
        return Stream.of(
                Bad.of(
                        404,
                        "not-found",
                        "no round",
                        ask("/api/savings-rounds/" + NOBODY + "/proposals", json("SO-9", ""))),
                Bad.of(404, "not-found", "no proposal", on(NOBODY, "put-in-catalogue", "{\"putOn\": \"2024-06-10\"}")),
                Bad.of(404, "not-found", "a plan", on(scene.plan(), "put-in-catalogue", "{\"putOn\": \"2024-06-10\"}")),
                invalid(
                        "an area that is not there",
                        submit(json("SO-9", "").replace("\"areaCode\": \"" + round.area(), "\"areaCode\": \"NIRGENDS")),
                        "/areaCode unknown-area"),
                invalid(
                        "a committee that is not there",
                        submit(json("SO-9", "")
                                .replace("\"bodyCode\": \"" + round.committee(), "\"bodyCode\": \"INGEN")),
                        "/bodyCode unknown-body"),
                invalid(
                        "a body that is no committee",
                        submit(json("SO-9", "")
                                .replace("\"bodyCode\": \"" + round.committee(), "\"bodyCode\": \"" + round.areaMed())),
                        "/bodyCode not-a-committee"),
                invalid(
                        "an idea that is not there",
                        with("\"ideaIds\": [\"" + NOBODY + "\"]"),
                        "/ideaIds/0 unknown-idea"),
                invalid(
                        "a work package that is not there",
                        with("\"workPackageId\": \"" + NOBODY + "\""),
                        "/workPackageId unknown-work-package"),
                invalid("a number that is taken", submit(json("SO-01", "")), "/number proposal-number-taken")
                        .conflict("proposal-number-taken"));
    }

    Stream<Bad> treatments() {
        String treat = "{\"verdict\": \"%s\", \"treatedOn\": \"%s\"}";
        String consult = "{\"bodyCode\": \"%s\", \"consultedOn\": \"%s\"}";
        return Stream.of(
                invalid(
                        "nothing said of the board",
                        on(proposal, "treat-by-executive-board", "{}"),
                        "/verdict required",
                        "/treatedOn required"),
                invalid(
                        "sent back without a note",
                        on(proposal, "treat-by-executive-board", treat.formatted("RETURNED", "2024-04-10")),
                        "/note required"),
                invalid(
                        "a verdict there is not",
                        on(proposal, "treat-by-executive-board", treat.formatted("ADOPTED", "2024-04-10")),
                        "/verdict wrong-shape"),
                invalid(
                        "the board tomorrow",
                        on(proposal, "treat-by-executive-board", treat.formatted("FORWARDED", "2999-01-01")),
                        "/treatedOn date-in-the-future"),
                invalid(
                        "a body that is not affected",
                        on(proposal, "record-med-consultation", consult.formatted(round.committee(), "2024-04-25")),
                        "/bodyCode body-is-not-affected"),
                invalid(
                        "a body of another area",
                        on(proposal, "record-med-consultation", consult.formatted(closed.areaMed(), "2024-04-25")),
                        "/bodyCode body-is-not-affected"),
                invalid(
                        "a body that is not there",
                        on(proposal, "record-med-consultation", consult.formatted("INGEN", "2024-04-25")),
                        "/bodyCode unknown-body"),
                invalid(
                        "a rule there is not",
                        on(proposal, "grant-exemption", "{\"rule\": \"ALL\", \"reason\": \"R\"}"),
                        "/rule wrong-shape"),
                invalid(
                        "an exemption without a reason",
                        on(proposal, "grant-exemption", "{\"rule\": \"MED_BEFORE_COMMITTEE\"}"),
                        "/reason required"));
    }

    Stream<Bad> priorities() {
        return Stream.of(
                invalid(
                        "nothing said",
                        prioritise(prepared, "{}"),
                        "/meetingId required",
                        "/prioritisedOn required",
                        "/priority required"),
                invalid("no rank", priority(prepared, meeting, "2024-05-06", "RECOMMENDED", ""), "/rank required"),
                invalid(
                        "the rank 0",
                        priority(prepared, meeting, "2024-05-06", "RECOMMENDED", ", \"rank\": 0"),
                        "/rank out-of-range"),
                invalid(
                        "a rank of what is not recommended",
                        priority(prepared, meeting, "2024-05-06", "MORE_WANTED", ", \"rank\": 2"),
                        "/rank rank-without-recommendation"),
                invalid(
                                "a rank given twice",
                                priority(prepared, meeting, "2024-05-06", "RECOMMENDED", ", \"rank\": 1"),
                                "/rank rank-taken")
                        .conflict("rank-taken"),
                invalid(
                        "a meeting that is not there",
                        prioritise(prepared, """
                                {"meetingId": "%s", "prioritisedOn": "2024-05-06", "priority": "MORE_WANTED"}""".formatted(NOBODY)),
                        "/meetingId unknown-meeting"),
                invalid(
                        "a meeting of others",
                        priority(prepared, others, "2024-05-06", "MORE_WANTED", ""),
                        "/meetingId not-the-committee-of-the-proposal"),
                invalid(
                                "a meeting that has not begun",
                                priority(prepared, draft, "2024-05-07", "MORE_WANTED", ""),
                                "/meetingId meeting-is-not-opened")
                        .conflict("meeting-is-not-opened"),
                invalid(
                        "a day the committee did not meet",
                        priority(prepared, meeting, "2024-05-07", "MORE_WANTED", ""),
                        "/prioritisedOn not-a-day-of-the-meeting"),
                invalid(
                                "a day outside the window",
                                priority(prepared, june, "2024-06-03", "MORE_WANTED", ""),
                                "/prioritisedOn outside-the-window")
                        .conflict("outside-the-window"),
                Bad.of(
                        409,
                        "board-has-not-treated",
                        "before the board",
                        priority(proposal, meeting, "2024-05-06", "MORE_WANTED", "")));
    }

    Stream<Bad> states() {
        String put = "{\"putOn\": \"2024-06-10\"}";
        return Stream.of(
                Bad.of(
                        409,
                        "proposal-is-withdrawn",
                        "a withdrawn one is written anew",
                        on(withdrawn, "revise", revision())),
                Bad.of(
                        409,
                        "proposal-is-withdrawn",
                        "a withdrawn one in the catalogue",
                        on(withdrawn, "put-in-catalogue", put)),
                Bad.of(
                        409,
                        "round-is-closed",
                        "a proposal of a round that is over",
                        on(ofClosedRound, "put-in-catalogue", put)),
                Bad.of(
                        409,
                        "round-is-closed",
                        "a proposal to a round that is over",
                        ask(closed.path() + "/proposals", closed.json("SO-9", "2024-03-15", ""))),
                Bad.of(
                        409,
                        "proposal-is-not-in-the-catalogue",
                        "incorporated without the catalogue",
                        on(proposal, "incorporate", "{\"incorporatedOn\": \"2024-08-20\"}")),
                Bad.of(409, "proposal-awaits-no-plan", "nothing to retry", on(proposal, "retry-plan-item", "{}")),
                invalid(
                        "withdrawn tomorrow",
                        on(proposal, "withdraw", "{\"withdrawnOn\": \"2999-01-01\", \"reason\": \"R\"}"),
                        "/withdrawnOn date-in-the-future"));
    }

    Stream<Bad> decisions() {
        String closedPoint = others.done("add-agenda-item", "{\"title\": \"Ejendom\", \"openness\": \"CLOSED\"}")
                .text("agendaItemId");
        String point = others.point("Budget", "");
        String name = "{\"agendaItemId\": \"%s\", \"savingsProposalIds\": [\"%s\"]}";
        return Stream.of(
                invalid(
                                "one that was withdrawn is adopted",
                                decide(point, verdict(withdrawn)),
                                "/savingsProposals/0/id proposal-is-withdrawn")
                        .conflict("proposal-is-withdrawn"),
                invalid(
                        "one that is not there",
                        decide(point, verdict(NOBODY)),
                        "/savingsProposals/0/id unknown-proposal"),
                invalid(
                        "one twice",
                        decide(point, verdict(proposal) + "," + verdict(proposal)),
                        "/savingsProposals/1/id duplicate"),
                invalid(
                        "on a closed item",
                        decide(closedPoint, verdict(proposal)),
                        "/savingsProposals decided-in-the-open"),
                invalid(
                        "a verdict there is not",
                        decide(point, SavingsRound.verdict(proposal, "FORWARDED")),
                        "/savingsProposals/0/verdict wrong-shape"),
                invalid(
                        "an item about one that is not there",
                        at("name-proposals", name.formatted(point, NOBODY)),
                        "/savingsProposalIds/0 unknown-proposal"),
                invalid(
                        "an item that is not there",
                        at("name-proposals", name.formatted(NOBODY, proposal)),
                        "/agendaItemId unknown-agenda-item"),
                invalid(
                        "an item about nothing said",
                        at("name-proposals", "{}"),
                        "/agendaItemId required",
                        "/savingsProposalIds required"));
    }

    private Function<Scene, Answer> ask(String path, String json) {
        return s -> s.planner().post(path, json);
    }

    private Function<Scene, Answer> submit(String json) {
        return ask(round.path() + "/proposals", json);
    }

    /** A proposal that is in order but for what is added. */
    private Function<Scene, Answer> with(String more) {
        return submit(json("SO-9", ", " + more));
    }

    private Function<Scene, Answer> on(String id, String command, String json) {
        return ask("/api/savings-proposals/" + id + "/" + command, json);
    }

    private Function<Scene, Answer> prioritise(String id, String json) {
        return s -> meeting.api().in(s.api().language()).post("/api/savings-proposals/" + id + "/prioritise", json);
    }

    private Function<Scene, Answer> priority(String id, Meeting at, String date, String priority, String more) {
        return prioritise(id, """
                {"meetingId": "%s", "prioritisedOn": "%s", "priority": "%s"%s}""".formatted(at.id(), date, priority, more));
    }

    private Function<Scene, Answer> decide(String item, String verdicts) {
        return at("record-decision", """
                {"agendaItemId": "%s", "decidedOn": "2024-05-06", "outcome": "APPROVED", "text": "",
                 "savingsProposals": [%s]}""".formatted(item, verdicts));
    }

    private Function<Scene, Answer> at(String command, String json) {
        return s -> others.api().in(s.api().language()).post(others.path() + "/" + command, json);
    }

    private static String verdict(String id) {
        return SavingsRound.verdict(id, "ADOPTED");
    }

    private String json(String number, String more) {
        return round.json(number, "2024-03-15", more);
    }

    private String revision() {
        return """
                {"title": "T", "areaCode": "%s", "bodyCode": "%s", "amounts": [{"year": 2042, "thousandDkk": 1}],
                 "revisedOn": "2024-03-16", "reason": "R"}""".formatted(round.area(), round.committee());
    }
}
