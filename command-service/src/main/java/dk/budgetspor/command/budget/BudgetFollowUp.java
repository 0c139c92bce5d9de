package dk.budgetspor.command.budget;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.budgetspor.command.platform.BusinessDates;
import dk.budgetspor.command.platform.ExpectedVersion;
import dk.budgetspor.command.platform.WhatHasHappenedIsNotInTheFuture;
import dk.budgetspor.command.platform.bodies.BodyKindRegister;
import dk.budgetspor.command.platform.bodies.BodyRegister;
import dk.budgetspor.command.platform.bodies.NamedBodiesAreCommittees;
import dk.budgetspor.kernel.budget.BudgetFollowUpFiled;
import dk.budgetspor.kernel.budget.BudgetFollowUpId;
import dk.budgetspor.kernel.budget.BudgetFollowUpOpened;
import dk.budgetspor.kernel.budget.BudgetOverviewGiven;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.interceptors.MessageHandlerInterceptor;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** How the budget is kept at a month, committee by committee (document B, budgetopfølgning). */
@Aggregate(snapshotTriggerDefinition = "snapshotsOfLongStreams")
@Revision("1")
final class BudgetFollowUp {
    @AggregateIdentifier
    private @Nullable String id;

    private Map<String, Overview> overviews = new HashMap<>();
    private boolean filed;

    BudgetFollowUp() {}

    @MessageHandlerInterceptor
    void guard(CommandMessage<?> command) {
        ExpectedVersion.check(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenBudgetFollowUp command, BodyRegister bodies, BodyKindRegister kinds) {
        BudgetFollowUpId followUp = command.followUpId();
        MonthsAreFollowedUpOnce.check(id, followUp.month());
        CommitteesHaveOneOverview.check(command.overviews());
        for (int i = 0; i < command.overviews().size(); i++) {
            NamedBodiesAreCommittees.check(
                    "/overviews/" + i + "/bodyCode", command.overviews().get(i).bodyCode(), bodies, kinds);
        }
        apply(new BudgetFollowUpOpened(followUp.month(), command.title()));
        command.overviews().forEach(overview -> apply(overview.given(followUp)));
    }

    @CommandHandler
    void handle(GiveBudgetOverview command, BodyRegister bodies, BodyKindRegister kinds) {
        Overview overview = command.overview();
        FiledFollowUpsStayAsTheyAre.check(filed);
        NamedBodiesAreCommittees.check("/bodyCode", overview.bodyCode(), bodies, kinds);
        if (!overview.equals(overviews.get(overview.bodyCode().value()))) {
            apply(overview.given(command.followUpId()));
        }
    }

    @CommandHandler
    void handle(FileBudgetFollowUp command, Clock clock) {
        FiledFollowUpsStayAsTheyAre.check(filed);
        WhatHasHappenedIsNotInTheFuture.check("/filedOn", command.filedOn(), clock);
        apply(
                new BudgetFollowUpFiled(
                        command.followUpId().month(),
                        command.filedOn(),
                        command.documentNumber() == null
                                ? null
                                : command.documentNumber().value()),
                BusinessDates.of(command.filedOn(), clock));
    }

    @EventSourcingHandler
    void on(BudgetFollowUpOpened event) {
        id = new BudgetFollowUpId(event.month()).aggregateId();
    }

    @EventSourcingHandler
    void on(BudgetOverviewGiven event) {
        overviews.put(event.bodyCode(), Overview.of(event));
    }

    @EventSourcingHandler
    void on(BudgetFollowUpFiled event) {
        filed = true;
    }
}
