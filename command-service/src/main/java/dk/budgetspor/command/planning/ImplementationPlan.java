package dk.budgetspor.command.planning;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.budgetspor.command.platform.BusinessDates;
import dk.budgetspor.command.platform.ExpectedVersion;
import dk.budgetspor.command.platform.WhatHasHappenedIsNotInTheFuture;
import dk.budgetspor.kernel.planning.ImplementationPlanAdopted;
import dk.budgetspor.kernel.planning.ImplementationPlanClosed;
import dk.budgetspor.kernel.planning.ImplementationPlanOpened;
import dk.budgetspor.kernel.planning.PlanStatus;
import java.time.Clock;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.interceptors.MessageHandlerInterceptor;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** The plan that carries out a budget agreement over a budget year and three out-years (document A). */
@Aggregate(snapshotTriggerDefinition = "snapshotsOfLongStreams")
@Revision("1")
@SuppressWarnings("NullAway.Init") // the sourcing handler of the first event assigns
final class ImplementationPlan {
    @AggregateIdentifier
    private UUID planId;

    private PlanStatus status;

    ImplementationPlan() {}

    @CommandHandler
    ImplementationPlan(OpenImplementationPlan command) {
        apply(ImplementationPlanOpened.of(
                command.planId(), command.title(), command.period(), command.budgetAgreement()));
    }

    @MessageHandlerInterceptor
    void guard(CommandMessage<?> command) {
        ExpectedVersion.check(command);
    }

    @CommandHandler
    void handle(AdoptImplementationPlan command, Clock clock) {
        OnlyOpenPlansAreAdopted.check(status);
        WhatHasHappenedIsNotInTheFuture.check("/adoptedOn", command.adoptedOn(), clock);
        apply(new ImplementationPlanAdopted(planId, command.adoptedOn()), BusinessDates.of(command.adoptedOn(), clock));
    }

    @CommandHandler
    void handle(CloseImplementationPlan command) {
        ClosedPlansStayAsTheyAre.check(status);
        apply(new ImplementationPlanClosed(planId, status, command.reason()));
    }

    @EventSourcingHandler
    void on(ImplementationPlanOpened event) {
        planId = event.planId();
        status = event.status();
    }

    @EventSourcingHandler
    void on(ImplementationPlanAdopted event) {
        status = event.status();
    }

    @EventSourcingHandler
    void on(ImplementationPlanClosed event) {
        status = event.status();
    }
}
