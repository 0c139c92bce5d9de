package dk.budgetspor.command.budget;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.budgetspor.command.platform.BusinessDates;
import dk.budgetspor.command.platform.ExpectedVersion;
import dk.budgetspor.command.platform.WhatHasHappenedIsNotInTheFuture;
import dk.budgetspor.command.platform.amounts.AmountsLieInTheYearsOfTheBudget;
import dk.budgetspor.command.platform.areas.AreaRegister;
import dk.budgetspor.command.platform.areas.NamedAreasExist;
import dk.budgetspor.command.platform.bodies.BodyKindRegister;
import dk.budgetspor.command.platform.bodies.BodyRegister;
import dk.budgetspor.command.platform.bodies.NamedBodiesAreCommittees;
import dk.budgetspor.command.platform.meetings.MeetingRegister;
import dk.budgetspor.kernel.budget.BudgetCorrectionAdjusted;
import dk.budgetspor.kernel.budget.BudgetCorrectionIncorporated;
import dk.budgetspor.kernel.budget.BudgetCorrectionRegistered;
import dk.budgetspor.kernel.budget.BudgetCorrectionTreated;
import dk.budgetspor.kernel.budget.BudgetCorrectionWithdrawn;
import dk.budgetspor.kernel.planning.YearAmount;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.interceptors.MessageHandlerInterceptor;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * An efficiency contribution, a technical correction or a volume adjustment of an area's budget (documents A and B).
 * Several committees can treat it, also after it was put in the budget: facts are recorded when they are known.
 */
@Aggregate(snapshotTriggerDefinition = "snapshotsOfLongStreams")
@Revision("1")
@SuppressWarnings("NullAway.Init") // the sourcing handler of the first event assigns
final class BudgetCorrection {
    @AggregateIdentifier
    private UUID correctionId;

    private int budgetYear;
    private List<YearAmount> amounts;
    private Set<CommitteeTreatment> treatments = new HashSet<>();
    private boolean incorporated;
    private boolean withdrawn;

    BudgetCorrection() {}

    @CommandHandler
    BudgetCorrection(
            RegisterBudgetCorrection command, AreaRegister areas, BodyRegister bodies, BodyKindRegister kinds) {
        int year = command.years().budgetYear();
        NamedAreasExist.check("/areaCode", command.areaCode(), areas);
        NamedBodiesAreCommittees.check("/bodyCode", command.bodyCode(), bodies, kinds);
        apply(new BudgetCorrectionRegistered(
                command.correctionId().value(),
                command.kind(),
                command.title(),
                year,
                command.areaCode().value(),
                command.bodyCode().value(),
                AmountsLieInTheYearsOfTheBudget.check("/amounts", command.amounts(), year),
                command.description()));
    }

    @MessageHandlerInterceptor
    void guard(CommandMessage<?> command) {
        ExpectedVersion.check(command);
    }

    @CommandHandler
    void handle(AdjustBudgetCorrection command) {
        mayStillChange();
        List<YearAmount> wanted = AmountsLieInTheYearsOfTheBudget.check("/amounts", command.amounts(), budgetYear);
        if (!wanted.equals(amounts)) {
            apply(new BudgetCorrectionAdjusted(correctionId, amounts, wanted, command.reason()));
        }
    }

    @CommandHandler
    void handle(
            TreatBudgetCorrection command,
            BodyRegister bodies,
            BodyKindRegister kinds,
            MeetingRegister meetings,
            Clock clock) {
        CommitteeTreatment treatment = command.treatment();
        WithdrawnCorrectionsStayAsTheyAre.check(withdrawn);
        NamedBodiesAreCommittees.check("/bodyCode", treatment.bodyCode(), bodies, kinds);
        MeetingsBelongToTheCommittee.check(treatment.meetingId(), treatment.bodyCode(), meetings);
        WhatHasHappenedIsNotInTheFuture.check("/treatedOn", treatment.treatedOn(), clock);
        if (!treatments.contains(treatment)) {
            apply(treatment.of(correctionId), BusinessDates.of(treatment.treatedOn(), clock));
        }
    }

    @CommandHandler
    void handle(IncorporateBudgetCorrection command, Clock clock) {
        mayStillChange();
        WhatHasHappenedIsNotInTheFuture.check("/incorporatedOn", command.incorporatedOn(), clock);
        apply(
                new BudgetCorrectionIncorporated(correctionId, command.incorporatedOn()),
                BusinessDates.of(command.incorporatedOn(), clock));
    }

    @CommandHandler
    void handle(WithdrawBudgetCorrection command) {
        mayStillChange();
        apply(new BudgetCorrectionWithdrawn(correctionId, command.reason()));
    }

    private void mayStillChange() {
        WithdrawnCorrectionsStayAsTheyAre.check(withdrawn);
        IncorporatedCorrectionsStayInTheBudget.check(incorporated);
    }

    @EventSourcingHandler
    void on(BudgetCorrectionRegistered event) {
        correctionId = event.correctionId();
        budgetYear = event.budgetYear();
        amounts = event.amounts();
    }

    @EventSourcingHandler
    void on(BudgetCorrectionAdjusted event) {
        amounts = event.amounts();
    }

    @EventSourcingHandler
    void on(BudgetCorrectionTreated event) {
        treatments.add(CommitteeTreatment.in(event));
    }

    @EventSourcingHandler
    void on(BudgetCorrectionIncorporated event) {
        incorporated = true;
    }

    @EventSourcingHandler
    void on(BudgetCorrectionWithdrawn event) {
        withdrawn = true;
    }
}
