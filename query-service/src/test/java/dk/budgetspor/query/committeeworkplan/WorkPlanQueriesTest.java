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
import dk.budgetspor.query.platform.KnownNames;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.Pages;
import dk.budgetspor.query.platform.plans.ToldPlans;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkPlanQueriesTest {
    private static final LocalDate MARCH = LocalDate.of(2022, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2022, 4, 1);
    private static final Caller PLANNER = Callers.planner();

    private final ToldPlans told = ToldPlans.none();
    private final WorkPlanQueries queries = new WorkPlanQueries(told.jdbc(), names());
    private final UUID plan = told.adoptedPlan();

    private static KnownNames names() {
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put("MTU", "Miljø- og Teknikudvalget");
        bodies.put("ØK", "Økonomiudvalget");
        bodies.put("KB", "Kommunalbestyrelsen");
        return new KnownNames(Map.of(), bodies);
    }

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void itemsComeByDateThenByNumberInDanishOrderAndAwaitingDateLast() {
        treated("A-03", null);
        treated("Å-01", MARCH);
        treated("Ø-01", MARCH);
        treated("A-02", APRIL);
        treated("Z-01", MARCH);
        treated("A-01", null);

        assertThat(numbers(PLANNER)).containsExactly("Z-01", "Ø-01", "Å-01", "A-02", "A-01", "A-03");
    }

    @Test
    void anItemSaysWhatTheCommitteeIsToDoAndHowFarItsDateHasSlipped() {
        UUID putOff = treated("1", MARCH);
        told.move(putOff, "ØK", MARCH.plusDays(28));
        UUID broughtForward = treated("2", APRIL);
        told.move(broughtForward, "ØK", APRIL.minusDays(1));
        UUID withoutDate = treated("3", MARCH);
        told.move(withoutDate, "ØK", null);
        UUID dated = treated("4", null);
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
        UUID completed = treated("1", MARCH);
        told.tell(new PlanItemCompleted(completed, plan, PlanItemStatus.PLANNED, MARCH, ""));
        UUID abandoned = treated("2", MARCH);
        told.tell(new PlanItemAbandoned(abandoned, plan, PlanItemStatus.PLANNED, "Udgår"));
        UUID started = treated("3", MARCH);
        told.start(started);

        assertThat(numbers(PLANNER)).containsExactly("3");

        told.tell(new PlanItemReopened(completed, plan, PlanItemStatus.COMPLETED, "Ikke færdig"));

        assertThat(numbers(PLANNER)).containsExactly("1", "3");
        assertThat(items(PLANNER).get(0).status()).isEqualTo(PlanItemStatus.IN_PROGRESS);
    }

    @Test
    void aCancelledTreatmentIsNotAheadAndComesBackWhenItIsPlannedAnew() {
        UUID item = treated("1", MARCH);
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
        treated("1", APRIL);

        assertThat(numbers(Caller.ANONYMOUS)).containsExactly("1");
        assertThat(numbers(PLANNER)).containsExactly("UDKAST", "1");

        told.tell(new ImplementationPlanAdopted(draft, MARCH));

        assertThat(numbers(Caller.ANONYMOUS)).containsExactly("UDKAST", "1");
    }

    @Test
    void nothingIsAheadInAPlanThatIsClosed() {
        treated("1", MARCH);

        told.tell(new ImplementationPlanClosed(plan, PlanStatus.ADOPTED, "Afløst"));

        assertThat(numbers(PLANNER)).isEmpty();
        assertThat(numbers(Caller.ANONYMOUS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5})
    void pagesNeitherRepeatNorSkip(int limit) {
        for (String number : List.of("1", "2", "Æ", "Ø", "Å", "aa")) {
            treated(number, MARCH);
            treated(number, null);
            treated(number, APRIL);
        }
        List<WorkPlanItem> whole = items(PLANNER);
        assertThat(whole).hasSize(18);

        assertThat(Pages.all(limit, WorkPlanQueries.KEYS, page -> queries.items(PLANNER, "ØK", page)))
                .isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "tomorrow, 1, 00000000-0000-0000-0000-000000000000",
        "'', 1, 00000000-0000-0000-0000-000000000000",
        "-infinity, 1, 00000000-0000-0000-0000-000000000000",
        "2022-02-30, 1, 00000000-0000-0000-0000-000000000000",
        "0000-01-01, 1, 00000000-0000-0000-0000-000000000000",
        "-5000-01-01, 1, 00000000-0000-0000-0000-000000000000",
        "+999999999-12-31, 1, 00000000-0000-0000-0000-000000000000",
        "2022-03-01, 1, nonsense"
    })
    void aForgedCursorIsRefused(String date, String number, String id) {
        assertThatThrownBy(() -> queries.items(PLANNER, "ØK", new PageRequest(50, List.of(date, number, id))))
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

    private UUID treated(String number, @Nullable LocalDate date) {
        UUID item = told.item(plan, number);
        told.treat(item, "ØK", date);
        return item;
    }

    private List<WorkPlanItem> items(Caller caller) {
        return queries.items(caller, "ØK", new PageRequest(PageRequest.HIGHEST_LIMIT, List.of()))
                .items();
    }

    private List<String> numbers(Caller caller) {
        return items(caller).stream().map(WorkPlanItem::number).toList();
    }
}
