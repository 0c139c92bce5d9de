package dk.budgetspor.query.strategicplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.planning.ImplementationPlanAdopted;
import dk.budgetspor.kernel.planning.KickOffMeetingPlanned;
import dk.budgetspor.kernel.planning.PlanItemProgressReported;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.planning.PresentationPlanned;
import dk.budgetspor.kernel.planning.StrategicFocusGiven;
import dk.budgetspor.kernel.planning.StrategicFocusLifted;
import dk.budgetspor.kernel.planning.TrafficLight;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Callers;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.Pages;
import dk.budgetspor.query.platform.plans.PlannedTreatment;
import dk.budgetspor.query.platform.plans.Progress;
import dk.budgetspor.query.platform.plans.StrategicFocus;
import dk.budgetspor.query.platform.plans.ToldPlans;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrategicPlanQueriesTest {
    private static final LocalDate MARCH = LocalDate.of(2022, 3, 1);
    private static final Caller PLANNER = Callers.planner();

    private final ToldPlans told = ToldPlans.none();
    private final StrategicPlanQueries queries = new StrategicPlanQueries(told.jdbc(), told.rows());
    private final UUID plan = told.adoptedPlan();

    @AfterEach
    void close() {
        told.close();
    }

    @Test
    void itemsInFocusComeByNumberInDanishOrderAndOthersDoNot() {
        inFocus("Å", 11);
        inFocus("Æ", 3, 11);
        told.item(plan, "B");
        inFocus("Z");

        assertThat(items()).extracting(StrategicItem::number).containsExactly("Z", "Æ", "Å");
    }

    @Test
    void anItemWhoseFocusIsLiftedIsNotThereAnyMore() {
        UUID item = inFocus("1", 11);

        told.tell(new StrategicFocusLifted(item, plan, "Vigtig", "Ikke længere"));

        assertThat(items()).isEmpty();
    }

    @Test
    void anItemTellsWhyItIsInFocusWhenItComesUpAndHowItGoes() {
        UUID item = inFocus("1", 11, 17);
        told.start(item);
        told.treat(item, "KB", null);
        told.treat(item, "ØK", MARCH);
        told.tell(new PresentationPlanned(item, plan, null, MARCH.minusDays(7), "Velfærdsdirektøren"));
        told.tell(new KickOffMeetingPlanned(item, plan, null, MARCH.minusDays(21), "Skoleledere"));
        told.tell(new PlanItemProgressReported(item, plan, MARCH, TrafficLight.YELLOW, "Note", "Effekt", "Ingen"));
        told.tell(new PlanItemProgressReported(item, plan, MARCH.minusDays(1), TrafficLight.RED, "Før", "", ""));

        assertThat(items())
                .containsExactly(new StrategicItem(
                        item,
                        "1",
                        "Punkt 1",
                        PlanItemStatus.IN_PROGRESS,
                        ToldPlans.AREA,
                        new StrategicFocus(
                                "Vigtig",
                                List.of(11, 17),
                                List.of("Byerne som drivkraft"),
                                List.of("Plan- og udviklingsstrategien"),
                                List.of("Erhvervsrådet")),
                        List.of(
                                new PlannedTreatment("ØK", "Behandling", MARCH, MARCH, 0),
                                new PlannedTreatment("KB", "Behandling", null, null, null)),
                        MARCH.minusDays(7),
                        "Velfærdsdirektøren",
                        MARCH.minusDays(21),
                        "Skoleledere",
                        new Progress(MARCH, TrafficLight.YELLOW, "Note", "Effekt", "Ingen")));
    }

    @Test
    void thePublicSeesItFromTheAdoptionOfThePlan() {
        UUID draft = told.plan();
        assertThat(queries.items(PLANNER, draft, new PageRequest(50, List.of())).items())
                .isEmpty();
        assertThatThrownBy(() -> queries.items(Caller.ANONYMOUS, draft, new PageRequest(50, List.of())))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_FOUND));

        told.tell(new ImplementationPlanAdopted(draft, MARCH));

        assertThat(queries.titleOf(Caller.ANONYMOUS, draft)).isEqualTo("Udmøntningsplan");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void pagesNeitherRepeatNorSkip(int limit) {
        for (String number : List.of("1", "2", "Æ", "Ø", "Å", "aa", "x")) {
            inFocus(number, 1);
        }

        assertThat(Pages.all(limit, StrategicPlanQueries.KEYS, page -> queries.items(PLANNER, plan, page)))
                .isEqualTo(items())
                .hasSize(7);
    }

    @Test
    void aForgedCursorIsRefused() {
        assertThatThrownBy(() -> queries.items(PLANNER, plan, new PageRequest(50, List.of("1", "nonsense"))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.INVALID_CURSOR));
    }

    @Test
    void goalsListTheItemsThatServeThem() {
        inFocus("1", 17, 3);
        inFocus("2", 3);
        inFocus("3");

        List<Goal> goals = Goal.of(items());

        assertThat(goals).extracting(Goal::number).containsExactly(3, 17);
        assertThat(goals.get(0).items()).extracting(StrategicItem::number).containsExactly("1", "2");
        assertThat(goals.get(1).items()).extracting(StrategicItem::number).containsExactly("1");
    }

    private UUID inFocus(String number, Integer... goals) {
        UUID item = told.item(plan, number);
        told.tell(new StrategicFocusGiven(
                item,
                plan,
                null,
                "Vigtig",
                null,
                List.of(goals),
                null,
                List.of("Byerne som drivkraft"),
                null,
                List.of("Plan- og udviklingsstrategien"),
                null,
                List.of("Erhvervsrådet")));
        return item;
    }

    private List<StrategicItem> items() {
        return queries.items(PLANNER, plan, new PageRequest(PageRequest.HIGHEST_LIMIT, List.of()))
                .items();
    }
}
