package dk.budgetspor.command.planning;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.budgetspor.command.platform.Actor;
import dk.budgetspor.command.platform.SecretariesActForOwnBodies;
import dk.budgetspor.command.platform.bodies.BodyRegister;
import dk.budgetspor.command.platform.bodies.NamedBodiesExist;
import dk.budgetspor.kernel.planning.CommitteeTreatmentCancelled;
import dk.budgetspor.kernel.planning.CommitteeTreatmentMoved;
import dk.budgetspor.kernel.planning.CommitteeTreatmentPlanned;
import dk.budgetspor.kernel.planning.PlanItemCreated;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.planning.PlanItemStatusEvent;
import dk.budgetspor.kernel.planning.PlanItemTreatmentSwitched;
import dk.budgetspor.kernel.planning.TreatmentKind;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The part of an item that decides whether and when committees treat it. */
@SuppressWarnings("NullAway.Init") // the sourcing handler of the first event assigns
final class CommitteeTreatments {
    private UUID planItemId;
    private UUID planId;
    private PlanItemStatus status;
    private TreatmentKind treatment;
    private PlannedTreatments planned = PlannedTreatments.NONE;

    @CommandHandler
    void handle(PlanCommitteeTreatment command, Actor actor, PlanRegister plans, BodyRegister bodies) {
        SecretariesActForOwnBodies.check(actor, command.bodyCode());
        ClosedPlansStayAsTheyAre.check(planId, plans);
        NamedBodiesExist.check("/bodyCode", command.bodyCode(), bodies);
        OnlyPoliticalItemsAreTreated.check(treatment);
        EndedItemsAreReopenedFirst.check(status);
        CommitteesTreatAnItemOnce.check(command.bodyCode(), planned);
        apply(new CommitteeTreatmentPlanned(
                planItemId, planId, command.bodyCode().value(), command.indicativeDate(), command.purpose()));
    }

    @CommandHandler
    void handle(MoveCommitteeTreatment command, Actor actor, PlanRegister plans) {
        SecretariesActForOwnBodies.check(actor, command.bodyCode());
        ClosedPlansStayAsTheyAre.check(planId, plans);
        PlannedTreatment before = OnlyPlannedTreatmentsMove.check(command.bodyCode(), planned);
        EndedItemsAreReopenedFirst.check(status);
        if (!Objects.equals(command.indicativeDate(), before.indicativeDate())) {
            apply(new CommitteeTreatmentMoved(
                    planItemId,
                    planId,
                    before.bodyCode(),
                    before.indicativeDate(),
                    command.indicativeDate(),
                    command.reason()));
        }
    }

    /** Also of an item that has ended: its committees are not to wait for it. */
    @CommandHandler
    void handle(CancelCommitteeTreatment command, Actor actor, PlanRegister plans) {
        SecretariesActForOwnBodies.check(actor, command.bodyCode());
        ClosedPlansStayAsTheyAre.check(planId, plans);
        PlannedTreatment before = OnlyPlannedTreatmentsMove.check(command.bodyCode(), planned);
        apply(new CommitteeTreatmentCancelled(
                planItemId, planId, before.bodyCode(), before.indicativeDate(), command.reason()));
    }

    @CommandHandler
    void handle(SwitchPlanItemTreatment command, PlanRegister plans) {
        ClosedPlansStayAsTheyAre.check(planId, plans);
        if (command.treatment() != treatment) {
            ItemsInOperationHaveNoTreatments.check(command.treatment(), planned);
            apply(new PlanItemTreatmentSwitched(planItemId, planId, treatment, command.treatment(), command.reason()));
        }
    }

    @EventSourcingHandler
    void on(PlanItemCreated event) {
        planItemId = event.planItemId();
        planId = event.planId();
        status = event.status();
        treatment = event.treatment();
    }

    @EventSourcingHandler
    void on(PlanItemStatusEvent event) {
        status = event.status();
    }

    @EventSourcingHandler
    void on(PlanItemTreatmentSwitched event) {
        treatment = event.treatment();
    }

    @EventSourcingHandler
    void on(CommitteeTreatmentPlanned event) {
        planned = planned.with(event.bodyCode(), event.indicativeDate());
    }

    @EventSourcingHandler
    void on(CommitteeTreatmentMoved event) {
        planned = planned.moved(event.bodyCode(), event.indicativeDate());
    }

    @EventSourcingHandler
    void on(CommitteeTreatmentCancelled event) {
        planned = planned.without(event.bodyCode());
    }
}
