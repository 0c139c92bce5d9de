package dk.budgetspor.query.followups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.FollowUp;
import dk.budgetspor.kernel.meetings.FollowUpClosed;
import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.meetings.Remark;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.meetings.TellsMeetings;
import dk.budgetspor.query.meetings.view.ToldMeetings;
import dk.budgetspor.query.platform.Callers;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.Pages;
import dk.budgetspor.query.platform.closed.Closed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What decisions oblige whom to do, by when. */
class FollowUpQueriesTest {
    /** Half past midnight in Copenhagen, when it is still yesterday in Greenwich. */
    private static final Instant NOW = Instant.parse("2024-06-30T22:30:00Z");

    private static final LocalDate TODAY = LocalDate.of(2024, 7, 1);
    private static final Caller OWN = Callers.of(Set.of(Role.SECRETARY), Set.of(), Set.of("DIR"));
    private static final Caller OTHER = Callers.of(Set.of(Role.SECRETARY), Set.of(), Set.of("KB"));

    private final ToldMeetings told = ToldMeetings.none();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final FollowUpQueries queries = new FollowUpQueries(told.jdbc(), Closed.meetings(told.jdbc()), clock);
    private final TellsMeetings board = TellsMeetings.at(told, "DIR", LocalDate.of(2024, 3, 20));

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void theOneThatIsDueFirstComesFirstAndIsLateFromTheDayAfterInCopenhagen() {
        decided(remark("i dag", "ØK", null, TODAY), remark("i går", null, "SOC", TODAY.minusDays(1)));
        decided(remark("i morgen", "ØK", null, TODAY.plusDays(1)));
        board.complete();

        assertThat(found(Caller.ANONYMOUS, FollowUpState.OPEN))
                .extracting(
                        FollowUpEntry::text,
                        FollowUpEntry::bodyCode,
                        FollowUpEntry::areaCode,
                        FollowUpEntry::dueOn,
                        FollowUpEntry::late)
                .containsExactly(
                        tuple("i går", null, "SOC", TODAY.minusDays(1), true),
                        tuple("i dag", "ØK", null, TODAY, false),
                        tuple("i morgen", "ØK", null, TODAY.plusDays(1), false));
        assertThat(texts(Caller.ANONYMOUS, FollowUpState.LATE)).containsExactly("i går");
    }

    @Test
    void itIsToldWithItsDecision() {
        UUID item = board.point("Styringsanalyse");
        Remark remark = remark("Ingen nye opgaver", null, "SOC", TODAY);
        UUID decision = board.decide(item, null, Outcome.INFORMED, "Orienteret.", remark);
        board.complete();

        assertThat(found(Caller.ANONYMOUS, FollowUpState.OPEN))
                .containsExactly(new FollowUpEntry(
                        id(remark),
                        decision,
                        board.meeting(),
                        "Styringsanalyse",
                        Openness.OPEN,
                        "DIR",
                        board.day(),
                        null,
                        "SOC",
                        TODAY,
                        false,
                        "Ingen nye opgaver",
                        null,
                        null));
        assertThat(queries.meetingOf(Caller.ANONYMOUS, id(remark))).contains(board.meeting());
    }

    @Test
    void oneThatIsClosedSaysHowItEndedAndWhatEndedLastComesFirst() {
        Remark first = remark("først", "ØK", null, TODAY.minusDays(9));
        Remark last = remark("sidst", "ØK", null, TODAY.minusDays(5));
        UUID decision = decided(first, last);
        board.complete();
        told.on(TODAY.minusDays(3)).tell(closed(decision, first, "Gjort"));
        told.on(TODAY.minusDays(2)).tell(closed(decision, last, "Gjort senere"));

        assertThat(found(Caller.ANONYMOUS, FollowUpState.OPEN)).isEmpty();
        assertThat(found(Caller.ANONYMOUS, FollowUpState.LATE)).isEmpty();
        assertThat(found(Caller.ANONYMOUS, FollowUpState.CLOSED))
                .extracting(
                        FollowUpEntry::text, FollowUpEntry::closedOn, FollowUpEntry::closedNote, FollowUpEntry::late)
                .containsExactly(
                        tuple("sidst", TODAY.minusDays(2), "Gjort senere", false),
                        tuple("først", TODAY.minusDays(3), "Gjort", false));
    }

    @Test
    void aCorrectionDropsChangesAndAddsAndWhatWasClosedStaysSo() {
        Remark dropped = remark("droppet", "ØK", null, TODAY);
        Remark moved = remark("flyttet", "ØK", null, TODAY);
        Remark done = remark("gjort", "ØK", null, TODAY);
        UUID item = board.point("Økonomi");
        UUID decision = board.decide(item, null, Outcome.NOTED, "", dropped, moved, done);
        board.complete();
        told.tell(closed(decision, done, "Gjort"));
        Remark added = remark("ny", null, "SOC", TODAY.plusDays(3));

        board.correct(item, decision, 1, Openness.OPEN, later(moved, TODAY.plusDays(9)), later(done, TODAY), added);

        assertThat(found(Caller.ANONYMOUS, FollowUpState.OPEN))
                .extracting(FollowUpEntry::text, FollowUpEntry::dueOn)
                .containsExactly(tuple("ny", TODAY.plusDays(3)), tuple("flyttet", TODAY.plusDays(9)));
        assertThat(texts(Caller.ANONYMOUS, FollowUpState.CLOSED)).containsExactly("gjort");
        board.correct(item, decision, 2, Openness.OPEN, dropped);
        assertThat(texts(Caller.ANONYMOUS, FollowUpState.OPEN)).containsExactly("droppet");
        assertThat(texts(Caller.ANONYMOUS, FollowUpState.CLOSED)).isEmpty();
    }

    @Test
    void everybodySeesThoseOfOpenDecisionsOnceTheMinutesAreComplete() {
        Remark remark = remark("åben", "KB", null, TODAY);
        decided(remark);

        assertThat(texts(Caller.ANONYMOUS, FollowUpState.OPEN)).isEmpty();
        assertThat(texts(OTHER, FollowUpState.OPEN)).isEmpty();
        assertThat(queries.meetingOf(OTHER, id(remark))).isEmpty();
        assertThat(texts(OWN, FollowUpState.OPEN)).containsExactly("åben");
        board.complete();
        assertThat(texts(Caller.ANONYMOUS, FollowUpState.OPEN)).containsExactly("åben");
        assertThat(texts(OTHER, FollowUpState.OPEN)).containsExactly("åben");
        assertThat(traces()).isEmpty();
    }

    @Test
    void thoseOfClosedDecisionsAreThereOnlyForThoseWhoMayReadThemAndLeaveATrace() {
        UUID secret = board.decide(
                board.point("Lejemål"),
                null,
                Openness.CLOSED,
                Outcome.NOTED,
                "",
                remark("hemmelig", "KB", null, TODAY),
                remark("også", "KB", null, TODAY));
        UUID onClosedItem = board.decide(
                board.closedPoint("Personsag"), null, Outcome.NOTED, "", remark("lukket", "KB", null, TODAY));
        board.complete();

        for (Caller caller : List.of(Caller.ANONYMOUS, OTHER)) {
            assertThat(texts(caller, FollowUpState.OPEN)).isEmpty();
        }
        assertThat(traces()).isEmpty();
        assertThat(found(OWN, FollowUpState.OPEN)).hasSize(3).allMatch(entry -> entry.openness() == Openness.CLOSED);
        assertThat(traces())
                .containsExactlyInAnyOrder(
                        "Meeting:" + board.meeting() + ":decision:" + secret,
                        "Meeting:" + board.meeting() + ":decision:" + onClosedItem);
    }

    @Test
    void eachFilterLeavesOutWhatItShould() {
        decided(remark("område", null, "SOC", TODAY), remark("udvalg", "ØK", null, TODAY.plusDays(1)));
        board.complete();
        TellsMeetings council = TellsMeetings.at(told, "KB", LocalDate.of(2024, 3, 21));
        council.decide(council.point("Sag"), null, Outcome.NOTED, "", remark("direktion", "DIR", null, TODAY));
        council.complete();

        assertThat(filtered(" dir ", null)).as("obliged or deciding").hasSize(3);
        assertThat(filtered("øk", null)).containsExactly("udvalg");
        assertThat(filtered("KB", "")).containsExactly("direktion");
        assertThat(filtered(null, "soc")).containsExactly("område");
        assertThat(filtered("KB", "SOC")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FollowUpState.class)
    void pagesNeitherRepeatNorSkip(FollowUpState state) {
        for (int number = 1; number <= 7; number++) {
            Remark remark = remark("nr. " + number, "ØK", null, TODAY.minusDays(number / 2 + 1));
            UUID decision = decided(remark);
            if (state == FollowUpState.CLOSED) {
                told.on(TODAY.minusDays(number / 3)).tell(closed(decision, remark, "Gjort"));
            }
        }
        board.complete();

        assertThat(Pages.all(
                        2,
                        FollowUpQueries.KEYS,
                        page -> queries.followUps(Caller.ANONYMOUS, filter(null, null, state), page)))
                .isEqualTo(found(Caller.ANONYMOUS, state))
                .hasSize(7);
        assertThat(queries.followUps(Caller.ANONYMOUS, filter("ØK", null, state), new PageRequest(2, List.of()))
                        .next())
                .startsWith("/api/follow-ups?body=%C3%98K")
                .contains(state == FollowUpState.OPEN ? "limit=2" : "&state=" + state.inAddress() + "&limit=2");
    }

    @ParameterizedTest
    @CsvSource({"infinity, 00000000-0000-0000-0000-000000000000", "2024-07-01, nonsense", "0, 0"})
    void aForgedCursorIsRefused(String date, String id) {
        PageRequest forged = new PageRequest(50, List.of(date, id));
        assertThatThrownBy(() -> queries.followUps(Caller.ANONYMOUS, filter(null, null, FollowUpState.OPEN), forged))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.INVALID_CURSOR));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "AREA_MANAGER, SOC, -, 1",
                "AREA_MANAGER, *, -, 2",
                "AREA_MANAGER, -, ØK, 0",
                "SECRETARY, SOC, ØK, 1",
                "SECRETARY, -, DIR, 0",
                "SECRETARY, -, *, 2",
                "SECRETARY AREA_MANAGER, SOC, ØK, 2",
                "PLANNER, *, *, 0",
                "MEMBER, -, ØK, 0"
            })
    void whoIsObligedHasThemWaitingFromTheDayTheyAreLate(
            String roles, @Nullable String area, @Nullable String body, int waiting) {
        decided(
                remark("sent", null, "SOC", TODAY.minusDays(1)),
                remark("i dag", null, "SOC", TODAY),
                remark("andet område", null, "VEJ", TODAY.minusDays(1)),
                remark("udvalg", "ØK", null, TODAY.minusDays(1)));
        board.decide(
                board.point("Lejemål"),
                null,
                Openness.CLOSED,
                Outcome.NOTED,
                "",
                remark("hemmelig", "KB", null, TODAY.minusDays(1)));
        board.complete();
        Set<Role> all =
                Set.copyOf(List.of(roles.split(" ")).stream().map(Role::valueOf).toList());
        Caller caller = Callers.of(all, area == null ? Set.of() : Set.of(area), body == null ? Set.of() : Set.of(body));

        assertThat(new LateFollowUps(told.jdbc(), Closed.meetings(told.jdbc()), clock).count(caller))
                .isEqualTo(waiting);
    }

    private UUID decided(Remark... remarks) {
        return board.decide(board.point("Økonomi"), null, Outcome.NOTED, "", remarks);
    }

    private static Remark remark(String text, @Nullable String bodyCode, @Nullable String areaCode, LocalDate dueOn) {
        return new Remark(text, new FollowUp(UUID.randomUUID(), bodyCode, areaCode, dueOn));
    }

    private static Remark later(Remark remark, LocalDate dueOn) {
        return new Remark(remark.text(), new FollowUp(id(remark), "ØK", null, dueOn));
    }

    private static UUID id(Remark remark) {
        return java.util.Objects.requireNonNull(remark.followUp()).followUpId();
    }

    private FollowUpClosed closed(UUID decision, Remark remark, String note) {
        return new FollowUpClosed(board.meeting(), decision, id(remark), note);
    }

    private static FollowUpFilter filter(@Nullable String body, @Nullable String area, FollowUpState state) {
        return new FollowUpFilter(body, area, state);
    }

    private List<String> filtered(@Nullable String body, @Nullable String area) {
        return queries
                .followUps(Caller.ANONYMOUS, filter(body, area, FollowUpState.OPEN), new PageRequest(50, List.of()))
                .items()
                .stream()
                .map(FollowUpEntry::text)
                .toList();
    }

    private List<String> texts(Caller caller, FollowUpState state) {
        return found(caller, state).stream().map(FollowUpEntry::text).toList();
    }

    private List<FollowUpEntry> found(Caller caller, FollowUpState state) {
        return queries.followUps(caller, filter(null, null, state), new PageRequest(50, List.of()))
                .items();
    }

    private List<String> traces() {
        return told.jdbc()
                .sql("SELECT matter FROM closed_reading")
                .query(String.class)
                .list();
    }
}
