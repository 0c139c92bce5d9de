package dk.budgetspor.command.planning;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.budgetspor.command.platform.Actor;
import dk.budgetspor.command.platform.AreaManagersActForOwnAreas;
import dk.budgetspor.command.platform.BusinessDates;
import dk.budgetspor.command.platform.ExpectedVersion;
import dk.budgetspor.command.platform.WhatHasHappenedIsNotInTheFuture;
import dk.budgetspor.command.platform.areas.AreaRegister;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.planning.PlanItemAbandoned;
import dk.budgetspor.kernel.planning.PlanItemCompleted;
import dk.budgetspor.kernel.planning.PlanItemCreated;
import dk.budgetspor.kernel.planning.PlanItemProgressReported;
import dk.budgetspor.kernel.planning.PlanItemReopened;
import dk.budgetspor.kernel.planning.PlanItemStarted;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.planning.PlanItemStatusEvent;
import dk.budgetspor.kernel.planning.PlanItemTransferred;
import dk.budgetspor.kernel.planning.YearAmount;
import java.time.Clock;
import java.util.Comparator;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.interceptors.MessageHandlerInterceptor;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * A topic of the budget agreement from plan to result. It is never removed, only abandoned. This part decides where it
 * stands and who is responsible; its members decide the rest.
 */
@Aggregate(snapshotTriggerDefinition = "snapshotsOfLongStreams", cache = "aggregatesInMemory")
@Revision("3")
@SuppressWarnings("NullAway.Init") // the sourcing handler of the first event assigns
final class PlanItem {
    @AggregateIdentifier
    private UUID planItemId;

    private UUID planId;
    private String areaCode;
    private PlanItemStatus status;

    @AggregateMember
    private PlanItemContent content = new PlanItemContent();

    @AggregateMember
    private CommitteeTreatments treatments = new CommitteeTreatments();

    @AggregateMember
    private StrategicOverlay overlay = new StrategicOverlay();

    @AggregateMember
    private DecidedTexts decided = new DecidedTexts();

    PlanItem() {}

    @CommandHandler
    PlanItem(CreatePlanItem command, PlanRegister plans, AreaRegister areas) {
        create(command, plans, areas);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PutProposalInPlan command, PlanRegister plans, AreaRegister areas) {
        if (planItemId == null) {
            create(command.creation(FreeNumber.in(command.planId(), command.number(), plans)), plans, areas);
        }
    }

    private static void create(CreatePlanItem command, PlanRegister plans, AreaRegister areas) {
        PlanRegister.Plan plan = plans.find(command.planId()).orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
        ClosedPlansStayAsTheyAre.check(plan.status());
        ItemsLieWithKnownAreas.check(command.areaCode(), areas);
        AmountsLieInTheYearsOfThePlan.check(command.amounts(), plan.period());
        ItemNumbersAreUniqueInAPlan.check(command.planId(), command.number(), plans);
        apply(new PlanItemCreated(
                command.planItemId().value(),
                command.planId().value(),
                command.number(),
                command.title(),
                command.kind(),
                command.description(),
                command.process(),
                command.followUp(),
                command.areaCode().value(),
                command.treatment(),
                command.amounts().stream()
                        .sorted(Comparator.comparingInt(YearAmount::year))
                        .toList()));
    }

    @MessageHandlerInterceptor
    void guard(CommandMessage<?> command) {
        ExpectedVersion.check(command);
    }

    @CommandHandler
    void handle(StartPlanItem command, Actor actor, PlanRegister plans) {
        mayChange(actor, plans);
        OnlyPlannedItemsStart.check(status);
        apply(new PlanItemStarted(planItemId, planId, status));
    }

    @CommandHandler
    void handle(CompletePlanItem command, Actor actor, PlanRegister plans, Clock clock) {
        mayChange(actor, plans);
        OnlyActiveItemsEnd.check(status);
        WhatHasHappenedIsNotInTheFuture.check("/completedOn", command.completedOn(), clock);
        apply(
                new PlanItemCompleted(planItemId, planId, status, command.completedOn(), command.note()),
                BusinessDates.of(command.completedOn(), clock));
    }

    @CommandHandler
    void handle(ReopenPlanItem command, Actor actor, PlanRegister plans) {
        mayChange(actor, plans);
        OnlyEndedItemsReopen.check(status);
        apply(new PlanItemReopened(planItemId, planId, status, command.reason()));
    }

    @CommandHandler
    void handle(AbandonPlanItem command, Actor actor, PlanRegister plans) {
        mayChange(actor, plans);
        OnlyActiveItemsEnd.check(status);
        apply(new PlanItemAbandoned(planItemId, planId, status, command.reason()));
    }

    @CommandHandler
    void handle(ReportPlanItemProgress command, Actor actor, PlanRegister plans, Clock clock) {
        mayChange(actor, plans);
        EndedItemsAreReopenedFirst.check(status);
        WhatHasHappenedIsNotInTheFuture.check("/statusDate", command.statusDate(), clock);
        apply(
                new PlanItemProgressReported(
                        planItemId,
                        planId,
                        command.statusDate(),
                        command.light(),
                        command.note(),
                        command.effect(),
                        command.citizenConsequences()),
                BusinessDates.of(command.statusDate(), clock));
    }

    @CommandHandler
    void handle(TransferPlanItem command, Actor actor, PlanRegister plans, AreaRegister areas) {
        mayChange(actor, plans);
        ItemsLieWithKnownAreas.check(command.areaCode(), areas);
        String area = command.areaCode().value();
        if (!area.equals(areaCode)) {
            apply(new PlanItemTransferred(planItemId, planId, areaCode, area, command.reason()));
        }
    }

    private void mayChange(Actor actor, PlanRegister plans) {
        AreaManagersActForOwnAreas.check(actor, areaCode);
        ClosedPlansStayAsTheyAre.check(planId, plans);
    }

    @EventSourcingHandler
    void on(PlanItemCreated event) {
        planItemId = event.planItemId();
        planId = event.planId();
        areaCode = event.areaCode();
        status = event.status();
    }

    @EventSourcingHandler
    void on(PlanItemStatusEvent event) {
        status = event.status();
    }

    @EventSourcingHandler
    void on(PlanItemTransferred event) {
        areaCode = event.areaCode();
    }
}
