package dk.budgetspor.command.planning;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.budgetspor.command.platform.BusinessDates;
import dk.budgetspor.command.platform.WhatHasHappenedIsNotInTheFuture;
import dk.budgetspor.command.platform.bodies.BodyRegister;
import dk.budgetspor.command.platform.bodies.NamedBodiesExist;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.planning.StatusReportSubmitted;
import java.time.Clock;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** What committees were told of a plan, as it stood then (document B). It never changes. */
@Aggregate
@SuppressWarnings("NullAway.Init") // the sourcing handler of the first event assigns
final class StatusReport {
    @AggregateIdentifier
    private UUID statusReportId;

    StatusReport() {}

    @CommandHandler
    StatusReport(SubmitStatusReport command, PlanRegister plans, BodyRegister bodies, Clock clock) {
        PlanRegister.Plan plan = plans.find(command.planId()).orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
        ClosedPlansStayAsTheyAre.check(plan.status());
        NamedBodiesExist.check("/toBodies", command.toBodies(), bodies);
        WhatHasHappenedIsNotInTheFuture.check("/statusDate", command.statusDate(), clock);
        apply(
                new StatusReportSubmitted(
                        command.statusReportId().value(),
                        command.planId().value(),
                        command.title(),
                        command.toBodies().stream().map(BodyCode::value).toList(),
                        command.statusDate()),
                BusinessDates.of(command.statusDate(), clock));
    }

    @EventSourcingHandler
    void on(StatusReportSubmitted event) {
        statusReportId = event.statusReportId();
    }
}
