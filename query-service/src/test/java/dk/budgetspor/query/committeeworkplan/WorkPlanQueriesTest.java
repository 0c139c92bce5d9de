package dk.budgetspor.query.committeeworkplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.planning.CommitteeTreatmentCancelled;
import dk.budgetspor.kernel.planning.ImplementationPlanAdopted;
import dk.budgetspor.kernel.planning.ImplementationPlanClosed;
import dk.budgetspor.kernel.planning.PlanItemAbandoned;
import dk.budgetspor.kernel.planning.PlanItemCompleted;
import dk.budgetspor.kernel.planning.PlanItemReopened;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.planning.PlanStatus;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Callers;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.Pages;
import dk.budgetspor.query.platform.plans.ToldPlans;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkPlanQueriesTest {
    private static final LocalDate MARCH = LocalDate.of(2022, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2022, 4, 1);
    private static final Caller PLANNER = Callers.planner();

    private final ToldWorkPlan ahead = new ToldWorkPlan();
    private final ToldPlans told = ahead.told;
    private final WorkPlanQueries queries = ahead.queries;
    private final UUID plan = ahead.plan;

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void itemsComeByDateThenByNumberInDanishOrderAndAwaitingDateLast() {
        ahead.treated("A-03", null);
        ahead.treated("Å-01", MARCH);
        ahead.treated("Ø-01", MARCH);
        ahead.treated("A-02", APRIL);
        ahead.treated("Z-01", MARCH);
        ahead.treated("A-01", null);

        assertThat(numbers(PLANNER)).containsExactly("Z-01", "Ø-01", "Å-01", "A-02", "A-01", "A-03");
    }

    @Test
    void anItemSaysWhatTheCommitteeIsToDoAndHowFarItsDateHasSlipped() {
        UUID putOff = ahead.treated("1", MARCH);
        told.move(putOff, "ØK", MARCH.plusDays(28));
        UUID broughtForward = ahead.treated("2", APRIL);
        told.move(broughtForward, "ØK", APRIL.minusDays(1));
        UUID withoutDate = ahead.treated("3", MARCH);
        told.move(withoutDate, "ØK", null);
        UUID dated = ahead.treated("4", null);
        told.move(dated, "ØK", APRIL.plusYears(1));

        assertThat(items(PLANNER))
                .extracting(
                        WorkPlanItem::planItemId,
                        WorkPlanItem::indicativeDate,
                        WorkPlanItem::originalDate,
                        WorkPlanItem::slippageDays)
                .containsExactly(
                        tuple(putOff, MARCH.plusDays(28), MARCH, 28),
                        tuple(broughtForward, APRIL.minusDays(1), APRIL, -1),
                        tuple(dated, APRIL.plusYears(1), null, null),
                        tuple(withoutDate, null, MARCH, null));
        assertThat(items(PLANNER).get(0))
                .returns("Behandling", WorkPlanItem::purpose)
                .returns(ToldPlans.AREA, WorkPlanItem::areaCode)
                .returns("Punkt 1", WorkPlanItem::title)
                .returns(PlanItemStatus.PLANNED, WorkPlanItem::status);
    }

    @Test
    void anItemIsAheadWhileItIsPlannedOrInProgress() {
        UUID completed = ahead.treated("1", MARCH);
        told.tell(new PlanItemCompleted(completed, plan, PlanItemStatus.PLANNED, MARCH, ""));
        UUID abandoned = ahead.treated("2", MARCH);
        told.tell(new PlanItemAbandoned(abandoned, plan, PlanItemStatus.PLANNED, "Udgår"));
        UUID started = ahead.treated("3", MARCH);
        told.start(started);

        assertThat(numbers(PLANNER)).containsExactly("3");

        told.tell(new PlanItemReopened(completed, plan, PlanItemStatus.COMPLETED, "Ikke færdig"));

        assertThat(numbers(PLANNER)).containsExactly("1", "3");
        assertThat(items(PLANNER).get(0).status()).isEqualTo(PlanItemStatus.IN_PROGRESS);
    }

    @Test
    void aCancelledTreatmentIsNotAheadAndComesBackWhenItIsPlannedAnew() {
        UUID item = ahead.treated("1", MARCH);
        told.treat(item, "KB", APRIL);
        told.tell(new CommitteeTreatmentCancelled(item, plan, "ØK", MARCH, "Ikke nødvendig"));
        assertThat(items(PLANNER)).isEmpty();

        told.treat(item, "ØK", APRIL);

        assertThat(items(PLANNER))
                .extracting(WorkPlanItem::originalDate, WorkPlanItem::slippageDays)
                .containsExactly(tuple(APRIL, 0));
    }

    @Test
    void thePublicSeesItemsOfAdoptedPlansOnly() {
        UUID draft = told.plan();
        told.treat(told.item(draft, "UDKAST"), "ØK", MARCH);
        ahead.treated("1", APRIL);

        assertThat(numbers(Caller.ANONYMOUS)).containsExactly("1");
        assertThat(numbers(PLANNER)).containsExactly("UDKAST", "1");

        told.tell(new ImplementationPlanAdopted(draft, MARCH));

        assertThat(numbers(Caller.ANONYMOUS)).containsExactly("UDKAST", "1");
    }

    @Test
    void nothingIsAheadInAPlanThatIsClosed() {
        ahead.treated("1", MARCH);

        told.tell(new ImplementationPlanClosed(plan, PlanStatus.ADOPTED, "Afløst"));

        assertThat(numbers(PLANNER)).isEmpty();
        assertThat(numbers(Caller.ANONYMOUS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5})
    void pagesNeitherRepeatNorSkip(int limit) {
        for (String number : List.of("1", "2", "Æ", "Ø", "Å", "aa")) {
            ahead.treated(number, MARCH);
            ahead.treated(number, null);
            ahead.treated(number, APRIL);
        }
        assertThat(items(PLANNER)).hasSize(18);
        for (int day = 0; day < 3; day++) {
            told.tell(ToldWorkPlan.meeting(UUID.randomUUID(), day == 0 ? MARCH : APRIL));
            told.tell(ToldWorkPlan.topic(day == 0 ? null : MARCH));
        }
        List<WorkPlanEntry> whole = ahead.entries(PLANNER);
        assertThat(whole).hasSize(24);

        assertThat(Pages.all(limit, WorkPlanQueries.KEYS, page -> queries.entries(PLANNER, "ØK", page)))
                .isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "tomorrow, TREATMENT, 1, 00000000-0000-0000-0000-000000000000",
        "'', TREATMENT, 1, 00000000-0000-0000-0000-000000000000",
        "-infinity, TREATMENT, 1, 00000000-0000-0000-0000-000000000000",
        "2022-02-30, TREATMENT, 1, 00000000-0000-0000-0000-000000000000",
        "0000-01-01, TREATMENT, 1, 00000000-0000-0000-0000-000000000000",
        "-5000-01-01, TREATMENT, 1, 00000000-0000-0000-0000-000000000000",
        "+999999999-12-31, TREATMENT, 1, 00000000-0000-0000-0000-000000000000",
        "2022-03-01, TREATMENT, 1, nonsense",
        "2022-03-01, NONSENSE, 1, 00000000-0000-0000-0000-000000000000",
        "2022-03-01, MEETING, 25:00, 00000000-0000-0000-0000-000000000000"
    })
    void aForgedCursorIsRefused(String date, String kind, String key, String id) {
        assertThatThrownBy(() -> queries.entries(PLANNER, "ØK", new PageRequest(50, List.of(date, kind, key, id))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.INVALID_CURSOR));
    }

    @Test
    void aBodyThatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> queries.nameOf("NIX"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_FOUND));
    }

    @Test
    void bodiesThatHaveSomethingAheadAreListedInTheOrderOfTheirNames() {
        told.treat(told.item(plan, "1"), "ØK", null);
        told.treat(told.item(plan, "2"), "ØK", APRIL);
        told.treat(told.item(plan, "3"), "MTU", null);
        told.treat(told.item(told.plan(), "4"), "KB", MARCH);

        assertThat(queries.committees(PLANNER))
                .containsExactly(
                        new Committee("MTU", "Miljø- og Teknikudvalget", null),
                        new Committee("ØK", "Økonomiudvalget", APRIL),
                        new Committee("KB", "Kommunalbestyrelsen", MARCH));
        assertThat(queries.committees(Caller.ANONYMOUS))
                .extracting(Committee::code)
                .containsExactly("MTU", "ØK");
    }

    private List<WorkPlanItem> items(Caller caller) {
        return treatments(ahead.entries(caller));
    }

    private static List<WorkPlanItem> treatments(List<WorkPlanEntry> entries) {
        return entries.stream()
                .map(WorkPlanEntry::treatment)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private List<String> numbers(Caller caller) {
        return items(caller).stream().map(WorkPlanItem::number).toList();
    }
}
