package dk.budgetspor.query.exceptions;

import static dk.budgetspor.query.exceptions.ExceptionKind.COMMITTEE_WITHOUT_DATE;
import static dk.budgetspor.query.exceptions.ExceptionKind.DATE_PASSED;
import static dk.budgetspor.query.exceptions.ExceptionKind.NO_REPORT_FOR_HALF_A_YEAR;
import static dk.budgetspor.query.exceptions.ExceptionKind.POLITICAL_WITHOUT_COMMITTEE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.planning.CommitteeTreatmentCancelled;
import dk.budgetspor.kernel.planning.ImplementationPlanClosed;
import dk.budgetspor.kernel.planning.PlanItemCompleted;
import dk.budgetspor.kernel.planning.PlanItemProgressReported;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.planning.PlanItemTreatmentSwitched;
import dk.budgetspor.kernel.planning.PlanStatus;
import dk.budgetspor.kernel.planning.TrafficLight;
import dk.budgetspor.kernel.planning.TreatmentKind;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Callers;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.Pages;
import dk.budgetspor.query.platform.plans.ToldPlans;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExceptionQueriesTest {
    /** Half past midnight in Copenhagen, when it is still yesterday in Greenwich. */
    private static final Instant NOW = Instant.parse("2022-06-30T22:30:00Z");

    private static final LocalDate TODAY = LocalDate.of(2022, 7, 1);
    private static final Caller PLANNER = Callers.planner();
    private static final ExceptionFilter ALL = new ExceptionFilter(null, null, null);

    private final ToldPlans told = ToldPlans.none();
    private final ExceptionQueries queries = Sources.of(told.jdbc(), Clock.fixed(NOW, ZoneOffset.UTC));
    private final UUID plan = told.adoptedPlan();

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void aPoliticalItemThatNoCommitteeIsToTreatIsAnException() {
        UUID never = told.item(plan, "1");
        UUID noMore = treated("2", "ØK", TODAY);
        told.tell(new CommitteeTreatmentCancelled(noMore, plan, "ØK", TODAY, "Udgår"));
        treated("3", "ØK", TODAY);
        UUID inOperation = told.item(plan, "4");
        told.tell(new PlanItemTreatmentSwitched(
                inOperation, plan, TreatmentKind.POLITICAL, TreatmentKind.IN_OPERATION, "Drift"));

        assertThat(found(ALL)).containsExactly(withoutCommittee(never, "1"), withoutCommittee(noMore, "2"));
    }

    private ExceptionEntry withoutCommittee(UUID item, String number) {
        return new ExceptionEntry(
                POLITICAL_WITHOUT_COMMITTEE,
                item,
                plan,
                null,
                null,
                null,
                null,
                null,
                number,
                "Punkt " + number,
                Openness.OPEN,
                ToldPlans.AREA,
                null,
                null,
                null,
                null,
                null);
    }

    @Test
    void aCommitteeWithoutADateIsAnException() {
        UUID item = treated("1", "ØK", null);
        told.treat(item, "KB", TODAY);

        assertThat(found(ALL))
                .extracting(
                        ExceptionEntry::kind,
                        ExceptionEntry::planItemId,
                        ExceptionEntry::bodyCode,
                        ExceptionEntry::date)
                .containsExactly(tuple(COMMITTEE_WITHOUT_DATE, item, "ØK", null));
    }

    @Test
    void aDateIsPassedFromTheDayAfterItInCopenhagen() {
        UUID late = treated("1", "ØK", TODAY.minusDays(1));
        treated("2", "ØK", TODAY);
        UUID later = treated("3", "ØK", TODAY.minusDays(10));

        assertThat(found(ALL))
                .extracting(ExceptionEntry::kind, ExceptionEntry::planItemId, ExceptionEntry::date)
                .containsExactly(
                        tuple(DATE_PASSED, later, TODAY.minusDays(10)), tuple(DATE_PASSED, late, TODAY.minusDays(1)));
    }

    @Test
    void anItemInProgressNeedsAReportWithinHalfAYear() {
        LocalDate halfAYearAgo = LocalDate.of(2022, 1, 1);
        UUID longAgo = startedOn(halfAYearAgo.minusDays(1), "1");
        startedOn(halfAYearAgo, "2");
        UUID reported = startedOn(halfAYearAgo.minusYears(1), "3");
        report(reported, halfAYearAgo);
        UUID reportedLongAgo = startedOn(halfAYearAgo.minusYears(1), "4");
        report(reportedLongAgo, halfAYearAgo.minusDays(2));
        told.on(halfAYearAgo.minusYears(1));
        treated("5", "ØK", TODAY);

        assertThat(found(ALL))
                .extracting(
                        ExceptionEntry::kind,
                        ExceptionEntry::planItemId,
                        ExceptionEntry::bodyCode,
                        ExceptionEntry::date)
                .containsExactly(
                        tuple(NO_REPORT_FOR_HALF_A_YEAR, reportedLongAgo, null, halfAYearAgo.minusDays(2)),
                        tuple(NO_REPORT_FOR_HALF_A_YEAR, longAgo, null, halfAYearAgo.minusDays(1)));
    }

    @Test
    void whatIsCompletedOrInAClosedPlanIsNoException() {
        UUID completed = treated("1", "ØK", TODAY.minusDays(1));
        told.tell(new PlanItemCompleted(completed, plan, PlanItemStatus.PLANNED, TODAY, ""));
        UUID closed = told.plan();
        told.item(closed, "2");
        told.tell(new ImplementationPlanClosed(closed, PlanStatus.OPEN, "Færdig"));

        assertThat(found(ALL)).isEmpty();
    }

    @Test
    void aFilterLetsThroughWhatIsAskedForAndCountsIt() {
        someOfEveryKind();

        assertThat(found(new ExceptionFilter(DATE_PASSED, null, null))).hasSize(2);
        assertThat(found(new ExceptionFilter(null, "vej", null))).hasSize(3);
        assertThat(found(new ExceptionFilter(null, null, " øk "))).hasSize(2);
        assertThat(found(new ExceptionFilter(DATE_PASSED, "VEJ", "ØK"))).isEmpty();
        assertThat(found(new ExceptionFilter(null, "", ""))).hasSize(6);
        assertThat(queries.counts(PLANNER, ALL))
                .isEqualTo(Map.of(
                        COMMITTEE_WITHOUT_DATE, 2L,
                        DATE_PASSED, 2L,
                        NO_REPORT_FOR_HALF_A_YEAR, 1L,
                        POLITICAL_WITHOUT_COMMITTEE, 1L));
        assertThat(queries.counts(PLANNER, new ExceptionFilter(DATE_PASSED, null, "KB")))
                .isEqualTo(Map.of(DATE_PASSED, 1L));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "PLANNER, -, -, 6",
                "EXECUTIVE, -, -, 6",
                "AUDITOR, -, -, 6",
                "AREA_MANAGER, SKOLE, -, 3",
                "AREA_MANAGER, VEJ, ØK, 3",
                "AREA_MANAGER, -, ØK, 0",
                "AREA_MANAGER, *, -, 6",
                "SECRETARY, -, ØK, 4",
                "SECRETARY, SKOLE, KB, 4",
                "SECRETARY, -, -, 2",
                "SECRETARY, -, *, 6",
                "SECRETARY AREA_MANAGER, SKOLE, MTU, 4",
                "SECRETARY PLANNER, -, ØK, 6",
                "AREA_MANAGER AUDITOR, -, -, 6"
            })
    void whoHasNoBroaderRoleSeesOwnAreasOrOwnBodies(
            String roles, @Nullable String area, @Nullable String body, int seen) {
        someOfEveryKind();
        Caller caller = Callers.of(
                Set.of(roles.split(" ")).stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                area == null ? Set.of() : Set.of(area),
                body == null ? Set.of() : Set.of(body));

        assertThat(queries.exceptions(caller, ALL, new PageRequest(50, List.of()))
                        .items())
                .hasSize(seen);
        assertThat(queries.counts(caller, ALL).values().stream()
                        .mapToLong(count -> count)
                        .sum())
                .isEqualTo(seen);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void pagesNeitherRepeatNorSkip(int limit) {
        someOfEveryKind();
        someOfEveryKind();

        assertThat(Pages.all(limit, ExceptionQueries.KEYS, page -> queries.exceptions(PLANNER, ALL, page)))
                .isEqualTo(found(ALL))
                .hasSize(12);
    }

    @ParameterizedTest
    @CsvSource({
        "DATE_PASSED, tomorrow, 1, 00000000-0000-0000-0000-000000000000, ''",
        "DATE_PASSED, -infinity, 1, 00000000-0000-0000-0000-000000000000, ''",
        "DATE_PASSED, 2022-01-01, 1, nonsense, ''",
        "NONSENSE, 2022-01-01, 1, 00000000-0000-0000-0000-000000000000, ''"
    })
    void aForgedCursorIsRefused(String kind, String date, String number, String item, String body) {
        PageRequest forged = new PageRequest(50, List.of(kind, date, number, item, body));
        assertThatThrownBy(() -> queries.exceptions(PLANNER, ALL, forged))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.INVALID_CURSOR));
    }

    /** Six: of the area VEJ three of KB, and of the area SKOLE one of no body, one of ØK each late and undated. */
    private void someOfEveryKind() {
        told.on(LocalDate.of(2021, 1, 1));
        UUID road = told.item(plan, "V", "VEJ");
        told.treat(road, "KB", TODAY.minusDays(3));
        told.start(road);
        told.treat(told.item(plan, "W", "VEJ"), "KB", null);
        told.item(plan, "S");
        treated("T", "ØK", TODAY.minusDays(1));
        treated("U", "ØK", null);
    }

    private UUID treated(String number, String body, @Nullable LocalDate date) {
        UUID item = told.item(plan, number);
        told.treat(item, body, date);
        return item;
    }

    /** An item that is fine but for how long ago it was started. */
    private UUID startedOn(LocalDate day, String number) {
        told.on(day.minusMonths(1));
        UUID item = treated(number, "ØK", TODAY);
        told.on(day);
        told.start(item);
        return item;
    }

    private void report(UUID item, LocalDate statusDate) {
        told.tell(new PlanItemProgressReported(item, plan, statusDate, TrafficLight.GREEN, "", "", ""));
    }

    private List<ExceptionEntry> found(ExceptionFilter filter) {
        return queries.exceptions(PLANNER, filter, new PageRequest(PageRequest.HIGHEST_LIMIT, List.of()))
                .items();
    }
}
