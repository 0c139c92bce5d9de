package dk.budgetspor.command.planning;

import static dk.budgetspor.command.planning.Given.ITEM;
import static dk.budgetspor.command.planning.Given.ITEM_ID;
import static dk.budgetspor.command.planning.Given.PLAN;
import static dk.budgetspor.command.planning.Given.completed;
import static dk.budgetspor.command.planning.Given.created;
import static dk.budgetspor.command.planning.Given.planner;
import static dk.budgetspor.command.planning.Given.secretary;
import static dk.budgetspor.command.planning.Given.started;
import static dk.budgetspor.command.planning.Given.treatmentPlanned;
import static dk.budgetspor.command.planning.PlanItems.inPlan;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.planning.CommitteeTreatmentCancelled;
import dk.budgetspor.kernel.planning.CommitteeTreatmentPlanned;
import dk.budgetspor.kernel.planning.PlanItemKind;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.planning.PlanStatus;
import dk.budgetspor.kernel.planning.TreatmentKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanCommitteeTreatmentTest {
    private static final LocalDate MARCH = LocalDate.of(2022, 3, 1);

    @Test
    void a_committee_is_to_treat_an_item_on_an_indicative_date() {
        inPlan(PlanStatus.ADOPTED)
                .given(created())
                .when(plan("ku", MARCH), planner())
                .expectEvents(new CommitteeTreatmentPlanned(ITEM, PLAN, "KU", MARCH, "godkende"));
    }

    @Test
    void a_treatment_may_await_a_date() {
        inPlan(PlanStatus.OPEN)
                .given(created(), started())
                .when(plan("KU", null), planner())
                .expectEvents(new CommitteeTreatmentPlanned(ITEM, PLAN, "KU", null, "godkende"));
    }

    @Test
    void several_committees_treat_an_item() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), treatmentPlanned(null))
                .when(plan("ØK", MARCH), planner())
                .expectEvents(new CommitteeTreatmentPlanned(ITEM, PLAN, "ØK", MARCH, "godkende"));
    }

    @Test
    void a_committee_treats_an_item_once() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), treatmentPlanned(null))
                .when(plan("KU", MARCH), planner())
                .expectNoEvents()
                .expectException(Refused.of("/bodyCode", ErrorCode.TREATMENT_IS_PLANNED, "KU"));
    }

    @Test
    void after_a_cancellation_it_may_be_planned_again() {
        inPlan(PlanStatus.ADOPTED)
                .given(
                        created(),
                        treatmentPlanned(MARCH),
                        new CommitteeTreatmentCancelled(ITEM, PLAN, "KU", MARCH, "for tidligt"))
                .when(plan("KU", null), planner())
                .expectEvents(new CommitteeTreatmentPlanned(ITEM, PLAN, "KU", null, "godkende"));
    }

    @Test
    void the_committee_exists() {
        inPlan(PlanStatus.ADOPTED)
                .given(created())
                .when(plan("XX", MARCH), planner())
                .expectNoEvents()
                .expectException(Refused.of("/bodyCode", ErrorCode.UNKNOWN_BODY, "XX"));
    }

    @Test
    void the_committee_is_not_dissolved() {
        inPlan(PlanStatus.ADOPTED)
                .given(created())
                .when(plan("BØ", MARCH), planner())
                .expectNoEvents()
                .expectException(Refused.of("/bodyCode", ErrorCode.BODY_IS_DISSOLVED, "BØ"));
    }

    @Test
    void no_committee_treats_an_item_in_operation() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(PlanItemKind.OPERATING_CHANGE, TreatmentKind.IN_OPERATION))
                .when(plan("KU", MARCH), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.ITEM_IS_NOT_POLITICAL));
    }

    @Test
    void nothing_more_is_planned_for_a_completed_item() {
        inPlan(PlanStatus.ADOPTED)
                .given(created(), completed(PlanItemStatus.PLANNED))
                .when(plan("KU", MARCH), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.ITEM_IS_NOT_ACTIVE));
    }

    @Test
    void nothing_is_planned_in_a_closed_plan() {
        inPlan(PlanStatus.CLOSED)
                .given(created())
                .when(plan("KU", MARCH), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.PLAN_IS_CLOSED));
    }

    @Test
    void a_secretary_plans_treatments_in_own_bodies() {
        inPlan(PlanStatus.ADOPTED)
                .given(created())
                .when(plan("KU", MARCH), secretary("KU"))
                .expectEvents(new CommitteeTreatmentPlanned(ITEM, PLAN, "KU", MARCH, "godkende"));
    }

    @Test
    void a_secretary_plans_none_in_bodies_of_others() {
        inPlan(PlanStatus.ADOPTED)
                .given(created())
                .when(plan("KU", MARCH), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_BODY, "KU"));
    }

    @Test
    void a_stale_version_wins_over_a_broken_rule() {
        Map<String, String> metadata = new HashMap<>(secretary("ØK"));
        metadata.put("expectedVersion", "7");
        inPlan(PlanStatus.CLOSED)
                .given(created())
                .when(plan("KU", MARCH), metadata)
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.STALE_VERSION, "7", 0));
    }

    @Test
    void an_item_that_does_not_exist_is_not_treated() {
        inPlan(PlanStatus.OPEN)
                .givenNoPriorActivity()
                .when(plan("KU", MARCH), planner())
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }

    private static PlanCommitteeTreatment plan(String bodyCode, @Nullable LocalDate indicativeDate) {
        return new PlanCommitteeTreatment(ITEM_ID, new BodyCode(bodyCode), indicativeDate, "godkende");
    }
}
