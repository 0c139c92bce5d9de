package dk.budgetspor.query.exceptions;

import static dk.budgetspor.query.exceptions.ExceptionKind.AMENDMENT_REFUSED;
import static dk.budgetspor.query.exceptions.ExceptionKind.FOLLOW_UP_LATE;
import static dk.budgetspor.query.exceptions.ExceptionKind.ITEM_WITHOUT_DECISION;
import static dk.budgetspor.query.exceptions.ExceptionKind.MINUTES_NOT_SIGNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaItemNoted;
import dk.budgetspor.kernel.meetings.AgendaItemPostponed;
import dk.budgetspor.kernel.meetings.AgendaItemWithdrawn;
import dk.budgetspor.kernel.meetings.AmendmentRefused;
import dk.budgetspor.kernel.meetings.AmendmentRetried;
import dk.budgetspor.kernel.meetings.AmendmentSettled;
import dk.budgetspor.kernel.meetings.FollowUp;
import dk.budgetspor.kernel.meetings.MeetingContinued;
import dk.budgetspor.kernel.meetings.MinutesSigned;
import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.meetings.Remark;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.organisation.SeatAbolished;
import dk.budgetspor.kernel.organisation.SeatTaken;
import dk.budgetspor.kernel.organisation.SeatVacated;
import dk.budgetspor.kernel.planning.PlanItemCreated;
import dk.budgetspor.kernel.planning.PlanItemKind;
import dk.budgetspor.kernel.planning.TreatmentKind;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.meetings.TellsMeetings;
import dk.budgetspor.query.meetings.view.ToldMeetings;
import dk.budgetspor.query.platform.Callers;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.Pages;
import dk.budgetspor.query.platform.plans.ToldPlans;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What meetings left undecided, refused, unsigned or not followed up. */
class MeetingExceptionsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 20);
    private static final LocalDate TODAY = LocalDate.of(2024, 7, 1);
    private static final Instant NOW = Instant.parse("2024-06-30T22:30:00Z");
    private static final ExceptionFilter ALL = new ExceptionFilter(null, null, null);
    private static final Caller PLANNER = Callers.planner();
    private static final Caller OWN = Callers.of(Set.of(Role.SECRETARY), Set.of(), Set.of("DIR"));
    private static final Caller OTHER = Callers.of(Set.of(Role.SECRETARY), Set.of(), Set.of("KB"));
    private static final Caller HEAD = Callers.of(Set.of(Role.AREA_MANAGER), Set.of(ToldPlans.AREA), Set.of("DIR"));

    private final ToldMeetings told = ToldMeetings.none();
    private final ExceptionQueries queries = Sources.of(told.jdbc(), Clock.fixed(NOW, ZoneOffset.UTC));
    private final TellsMeetings board = TellsMeetings.at(told, "DIR", DAY);

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void anItemOrSubPointOfAHeldMeetingWithoutDecisionOrNoteIsAnException() {
        board.decide(board.point("Besluttet"), null, Outcome.NOTED, "");
        told.tell(new AgendaItemNoted(board.meeting(), board.point("Bemærket"), "Gennemgået"));
        UUID analysed = board.point("Punkter til behandling");
        board.decide(analysed, null, Outcome.DISCUSSED, "");
        board.slot(analysed, LocalTime.of(10, 0), null, "Ankomst");
        board.decide(board.sub(analysed, LocalTime.of(11, 35), "Styringsanalyse"), null, Outcome.INFORMED, "");
        UUID process = board.sub(analysed, LocalTime.of(12, 30), "Opsamling");
        UUID coming = board.sub(analysed, LocalTime.of(12, 45), "Kommende møder");
        UUID forgotten = board.point("Glemt");
        UUID off = board.point("Taget af");
        board.sub(off, null, "Del af det");
        UUID putOff = board.point("Udsat");
        UUID inParts = board.point("Delt");
        told.tell(new AgendaItemNoted(board.meeting(), board.sub(inParts, null, "Taget"), "Gennemgået"));
        UUID part = board.sub(inParts, null, "Ikke taget");
        board.slot(null, LocalTime.of(12, 0), null, "Frokost");
        board.publish();
        told.tell(new AgendaItemWithdrawn(board.meeting(), off, "Udgår"));
        told.tell(new AgendaItemPostponed(board.meeting(), putOff, null, "Mangler tid"));
        board.open();
        assertThat(found(PLANNER, ALL)).isEmpty();

        board.hold();

        assertThat(found(PLANNER, ALL))
                .extracting(
                        ExceptionEntry::kind,
                        ExceptionEntry::agendaItemId,
                        ExceptionEntry::number,
                        ExceptionEntry::title,
                        ExceptionEntry::date)
                .containsExactly(
                        tuple(ITEM_WITHOUT_DECISION, process, "3.2", "Opsamling", DAY),
                        tuple(ITEM_WITHOUT_DECISION, coming, "3.3", "Kommende møder", DAY),
                        tuple(ITEM_WITHOUT_DECISION, forgotten, "4", "Glemt", DAY),
                        tuple(ITEM_WITHOUT_DECISION, part, "7.2", "Ikke taget", DAY));
        assertThat(found(PLANNER, ALL)).allSatisfy(entry -> {
            assertThat(entry.meetingId()).isEqualTo(board.meeting());
            assertThat(entry.bodyCode()).isEqualTo("DIR");
            assertThat(entry.planItemId()).isNull();
        });
        told.tell(new AgendaItemNoted(board.meeting(), process, "Drøftet"));
        board.decide(coming, null, Outcome.INFORMED, "");
        assertThat(found(PLANNER, ALL)).extracting(ExceptionEntry::agendaItemId).containsExactly(forgotten, part);
    }

    @Test
    void anItemOfWhichNothingWasTakenIsAnExceptionWithItsSubPoints() {
        UUID item = board.point("Økonomi");
        UUID one = board.sub(item, null, "Opfølgning");
        UUID other = board.sub(item, null, "Korrektioner");
        board.hold();

        assertThat(found(PLANNER, ALL))
                .extracting(ExceptionEntry::agendaItemId, ExceptionEntry::number)
                .containsExactly(tuple(item, "1"), tuple(one, "1.1"), tuple(other, "1.2"));
    }

    @Test
    void aMeetingThatGoesOnAnotherDayIsNotHeldYet() {
        board.point("Økonomi");
        board.hold();
        told.tell(new MeetingContinued(
                board.meeting(), DAY.plusDays(1), LocalTime.of(9, 0), null, "Rådhuset", "Mangler tid"));

        assertThat(found(PLANNER, ALL)).isEmpty();
    }

    @Test
    void minutesAreAnExceptionUntilAllWhoHadASeatAndHaveItHaveSigned() {
        UUID first = TellsMeetings.seat(told, "DIR", "Kommunaldirektør", "Den ene", "");
        UUID second = TellsMeetings.seat(told, "DIR", "", "Den anden", "");
        TellsMeetings.seat(told, "DIR", "", null, "");
        TellsMeetings.seat(told, "KB", "", "En anden", "");
        UUID leaves = TellsMeetings.seat(told, "DIR", "", "Fratrådt", "");
        UUID abolished = TellsMeetings.seat(told, "DIR", "", "Nedlagt", "");
        board.hold();
        told.tell(new SeatVacated("DIR", leaves, "Fratrådt", DAY.plusDays(1), "Nyt job"));
        told.tell(new SeatTaken("DIR", leaves, "Tiltrådt", "", null, false, DAY.plusDays(2)));
        told.tell(new SeatAbolished("DIR", abolished, "Nedlagt", "Ny organisering"));
        TellsMeetings.seat(told, "DIR", "", "Registreret senere", "");

        assertThat(found(PLANNER, ALL))
                .extracting(
                        ExceptionEntry::kind,
                        ExceptionEntry::meetingId,
                        ExceptionEntry::bodyCode,
                        ExceptionEntry::date,
                        ExceptionEntry::missing)
                .containsExactly(tuple(MINUTES_NOT_SIGNED, board.meeting(), "DIR", DAY, 2));
        told.tell(new MinutesSigned(board.meeting(), first, "Den ene"));
        assertThat(found(PLANNER, ALL)).extracting(ExceptionEntry::missing).containsExactly(1);
        told.tell(new MinutesSigned(board.meeting(), second, "Den anden"));
        assertThat(found(PLANNER, ALL)).isEmpty();
    }

    @Test
    void aRefusedAmendmentWaitsUntilItIsTriedAnewOrSettled() {
        UUID item = planItem();
        UUID point = board.point("Effektiviseringer");
        UUID decision = board.decide(point, null, Outcome.ENDORSED_WITH_REMARKS, "");
        told.on(DAY.plusDays(1)).tell(refused(decision, item));

        assertThat(found(PLANNER, ALL))
                .extracting(
                        ExceptionEntry::kind,
                        ExceptionEntry::planItemId,
                        ExceptionEntry::decisionId,
                        ExceptionEntry::number,
                        ExceptionEntry::areaCode,
                        ExceptionEntry::bodyCode,
                        ExceptionEntry::date,
                        ExceptionEntry::text,
                        ExceptionEntry::code)
                .containsExactly(tuple(
                        AMENDMENT_REFUSED,
                        item,
                        decision,
                        "D-01",
                        ToldPlans.AREA,
                        "DIR",
                        DAY.plusDays(1),
                        "en kort status",
                        "item-is-abandoned"));
        told.tell(new AmendmentRetried(board.meeting(), decision, "DIR", Openness.OPEN, DAY, item, "en kort status"));
        assertThat(found(PLANNER, ALL)).isEmpty();
        told.tell(refused(decision, item));
        assertThat(found(PLANNER, ALL)).hasSize(1);
        board.correct(point, decision, 1, Openness.OPEN);
        assertThat(found(PLANNER, ALL)).isEmpty();
        told.tell(refused(decision, item));
        told.tell(new AmendmentSettled(board.meeting(), decision, item, "Står i den nye plan"));
        assertThat(found(PLANNER, ALL)).isEmpty();
    }

    @Test
    void aFollowUpIsAnExceptionFromTheDayAfterItsLast() {
        UUID decision = board.decide(
                board.point("Økonomi"),
                null,
                Outcome.NOTED,
                "",
                remark("sent", "KB", null, TODAY.minusDays(1)),
                remark("også sent", null, ToldPlans.AREA, TODAY.minusDays(2)),
                remark("i dag", "KB", null, TODAY));

        assertThat(found(PLANNER, ALL))
                .extracting(
                        ExceptionEntry::kind,
                        ExceptionEntry::decisionId,
                        ExceptionEntry::title,
                        ExceptionEntry::areaCode,
                        ExceptionEntry::bodyCode,
                        ExceptionEntry::date,
                        ExceptionEntry::text)
                .containsExactly(
                        tuple(
                                FOLLOW_UP_LATE,
                                decision,
                                "Økonomi",
                                ToldPlans.AREA,
                                null,
                                TODAY.minusDays(2),
                                "også sent"),
                        tuple(FOLLOW_UP_LATE, decision, "Økonomi", null, "KB", TODAY.minusDays(1), "sent"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "PLANNER, -, -, 5",
                "AUDITOR, -, -, 5",
                "SECRETARY, -, DIR, 5",
                "SECRETARY, -, *, 5",
                "SECRETARY, -, KB, 1",
                "AREA_MANAGER, SKOLE, DIR, 2",
                "AREA_MANAGER, *, *, 2",
                "AREA_MANAGER, VEJ, DIR, 0",
                "AREA_MANAGER MEMBER, SKOLE, DIR, 2",
                "AREA_MANAGER SECRETARY, SKOLE, KB, 3"
            })
    void whoHasNoBroaderRoleSeesWhatIsOfOwnAreasOrBodies(
            String roles, @Nullable String area, @Nullable String body, int seen) {
        oneOfEveryKind(Openness.OPEN);
        board.complete();
        Caller caller = Callers.of(
                Set.copyOf(List.of(roles.split(" ")).stream().map(Role::valueOf).toList()),
                area == null ? Set.of() : Set.of(area),
                body == null ? Set.of() : Set.of(body));

        assertThat(found(caller, ALL)).hasSize(seen);
        assertThat(queries.counts(caller, ALL).values().stream()
                        .mapToLong(count -> count)
                        .sum())
                .isEqualTo(seen);
    }

    @Test
    void whatIsClosedIsThereOnlyForThoseWhoReadTheMeetingInFullAndLeavesATrace() {
        UUID decision = oneOfEveryKind(Openness.CLOSED);
        UUID item = board.closedPoint("Personsag");
        board.complete();

        assertThat(found(OTHER, ALL)).isEmpty();
        assertThat(found(HEAD, ALL)).isEmpty();
        assertThat(queries.counts(HEAD, ALL)).isEmpty();
        assertThat(traces()).isEmpty();
        assertThat(found(OWN, ALL))
                .filteredOn(entry -> entry.openness() == Openness.CLOSED)
                .extracting(ExceptionEntry::kind)
                .containsExactly(AMENDMENT_REFUSED, FOLLOW_UP_LATE, FOLLOW_UP_LATE, ITEM_WITHOUT_DECISION);
        assertThat(traces())
                .containsExactlyInAnyOrder(
                        "Meeting:" + board.meeting() + ":decision:" + decision,
                        "Meeting:" + board.meeting() + ":item:" + item);
    }

    @Test
    void whatIsNotPublicYetIsNotThereForOthers() {
        oneOfEveryKind(Openness.OPEN);
        board.hold();

        assertThat(found(HEAD, ALL)).isEmpty();
        assertThat(found(OTHER, ALL)).isEmpty();
        assertThat(found(OWN, ALL)).hasSize(5);
    }

    @Test
    void aFilterLetsThroughWhatIsAskedForAndCountsIt() {
        oneOfEveryKind(Openness.OPEN);
        board.complete();

        assertThat(found(PLANNER, new ExceptionFilter(null, null, "dir"))).hasSize(5);
        assertThat(found(PLANNER, new ExceptionFilter(null, null, "kb"))).hasSize(1);
        assertThat(found(PLANNER, new ExceptionFilter(null, "skole", null))).hasSize(2);
        assertThat(found(PLANNER, new ExceptionFilter(MINUTES_NOT_SIGNED, null, null)))
                .hasSize(1);
        assertThat(queries.counts(PLANNER, ALL))
                .isEqualTo(Map.of(
                        AMENDMENT_REFUSED, 1L, FOLLOW_UP_LATE, 2L, ITEM_WITHOUT_DECISION, 1L, MINUTES_NOT_SIGNED, 1L));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void pagesNeitherRepeatNorSkip(int limit) {
        oneOfEveryKind(Openness.OPEN);
        for (int number = 1; number <= 11; number++) {
            board.point("Punkt " + number);
        }
        board.complete();
        TellsMeetings next = TellsMeetings.at(told, "DIR", DAY);
        next.point("Samme dag");
        next.hold();

        assertThat(Pages.all(limit, ExceptionQueries.KEYS, page -> queries.exceptions(PLANNER, ALL, page)))
                .isEqualTo(found(PLANNER, ALL))
                .hasSize(18);
    }

    /** Of the board a refused amendment, a follow-up of another body and one of an area, an item and minutes. */
    private UUID oneOfEveryKind(Openness openness) {
        UUID item = planItem();
        TellsMeetings.seat(told, "DIR", "", "Medlem", "");
        UUID decision = board.decide(
                board.point("Besluttet"),
                null,
                openness,
                Outcome.NOTED,
                "",
                remark("udvalg", "KB", null, TODAY.minusDays(1)),
                remark("område", null, ToldPlans.AREA, TODAY.minusDays(1)));
        told.tell(refused(decision, item));
        board.point("Glemt");
        return decision;
    }

    private UUID planItem() {
        told.with(ToldPlans.projections(told.jdbc(), told.json()));
        UUID item = UUID.randomUUID();
        told.tell(new PlanItemCreated(
                item,
                UUID.randomUUID(),
                "D-01",
                "Effektivisering",
                PlanItemKind.OPERATING_CHANGE,
                "",
                "",
                "",
                ToldPlans.AREA,
                TreatmentKind.IN_OPERATION,
                List.of()));
        return item;
    }

    private AmendmentRefused refused(UUID decision, UUID item) {
        return new AmendmentRefused(
                board.meeting(), decision, "DIR", Openness.OPEN, item, "en kort status", "item-is-abandoned");
    }

    private static Remark remark(String text, @Nullable String bodyCode, @Nullable String areaCode, LocalDate dueOn) {
        return new Remark(text, new FollowUp(UUID.randomUUID(), bodyCode, areaCode, dueOn));
    }

    private List<ExceptionEntry> found(Caller caller, ExceptionFilter filter) {
        return queries.exceptions(caller, filter, new PageRequest(PageRequest.HIGHEST_LIMIT, List.of()))
                .items();
    }

    private List<String> traces() {
        return told.jdbc()
                .sql("SELECT DISTINCT matter FROM closed_reading")
                .query(String.class)
                .list();
    }
}
