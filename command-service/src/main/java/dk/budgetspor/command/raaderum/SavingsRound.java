package dk.budgetspor.command.raaderum;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.budgetspor.command.platform.ExpectedVersion;
import dk.budgetspor.command.platform.amounts.AmountsLieInTheYearsOfTheBudget;
import dk.budgetspor.command.platform.areas.AreaRegister;
import dk.budgetspor.command.platform.areas.NamedAreasExist;
import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.kernel.raaderum.SavingsRoundClosed;
import dk.budgetspor.kernel.raaderum.SavingsRoundOpened;
import dk.budgetspor.kernel.raaderum.SavingsTargetSet;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.interceptors.MessageHandlerInterceptor;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * A savings round (råderumsproces) towards the budget of four years (document C). This part decides what it is to bring
 * and when it is over; its members decide about its dates and about who steers it.
 */
@Aggregate(snapshotTriggerDefinition = "snapshotsOfLongStreams")
@Revision("1")
@SuppressWarnings("NullAway.Init") // the sourcing handler of the first event assigns
final class SavingsRound {
    @AggregateIdentifier
    private UUID roundId;

    private int budgetYear;
    private List<YearAmount> targets;
    private boolean closed;

    @AggregateMember
    private RoundMilestones milestones = new RoundMilestones();

    @AggregateMember
    private RoundGovernance governance = new RoundGovernance();

    SavingsRound() {}

    @CommandHandler
    SavingsRound(OpenSavingsRound command, AreaRegister areas) {
        int year = command.years().budgetYear();
        List<YearAmount> wanted = AmountsLieInTheYearsOfTheBudget.check("/targets", command.targets(), year);
        for (int i = 0; i < command.milestones().size(); i++) {
            NewMilestone milestone = command.milestones().get(i);
            MilestonesEndAfterTheyBegin.check("/milestones/" + i, milestone.days());
            NamedAreasExist.check("/milestones/" + i + "/areaCodes", milestone.areaCodes(), areas);
        }
        UUID id = command.roundId().value();
        apply(new SavingsRoundOpened(id, command.title(), year, wanted));
        command.milestones().forEach(milestone -> apply(milestone.planned(id)));
    }

    @MessageHandlerInterceptor
    void guard(CommandMessage<?> command) {
        ExpectedVersion.check(command);
    }

    @CommandHandler
    void handle(SetSavingsTarget command) {
        ClosedRoundsStayAsTheyAre.check(closed);
        List<YearAmount> wanted = AmountsLieInTheYearsOfTheBudget.check("/targets", command.targets(), budgetYear);
        if (!wanted.equals(targets)) {
            apply(new SavingsTargetSet(roundId, targets, wanted, command.reason()));
        }
    }

    @CommandHandler
    void handle(CloseSavingsRound command) {
        ClosedRoundsStayAsTheyAre.check(closed);
        apply(new SavingsRoundClosed(roundId, command.reason()));
    }

    @EventSourcingHandler
    void on(SavingsRoundOpened event) {
        roundId = event.roundId();
        budgetYear = event.budgetYear();
        targets = event.targets();
    }

    @EventSourcingHandler
    void on(SavingsTargetSet event) {
        targets = event.targets();
    }

    @EventSourcingHandler
    void on(SavingsRoundClosed event) {
        closed = true;
    }
}
