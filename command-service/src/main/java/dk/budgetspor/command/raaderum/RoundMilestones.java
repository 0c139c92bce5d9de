package dk.budgetspor.command.raaderum;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.budgetspor.command.platform.areas.AreaRegister;
import dk.budgetspor.command.platform.areas.NamedAreasExist;
import dk.budgetspor.kernel.raaderum.MilestoneCancelled;
import dk.budgetspor.kernel.raaderum.MilestoneMoved;
import dk.budgetspor.kernel.raaderum.MilestonePlanned;
import dk.budgetspor.kernel.raaderum.SavingsRoundClosed;
import dk.budgetspor.kernel.raaderum.SavingsRoundOpened;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The part of a round that decides what it comes past, and when. */
@SuppressWarnings("NullAway.Init") // the sourcing handler of the first event assigns
final class RoundMilestones {
    private UUID roundId;
    private boolean closed;
    private Map<UUID, PlannedMilestone> planned = new HashMap<>();

    @CommandHandler
    void handle(PlanMilestone command, AreaRegister areas) {
        ClosedRoundsStayAsTheyAre.check(closed);
        RoundsHaveALimit.check(planned);
        MilestonesEndAfterTheyBegin.check("", command.milestone().days());
        NamedAreasExist.check("/areaCodes", command.milestone().areaCodes(), areas);
        apply(command.milestone().planned(roundId));
    }

    @CommandHandler
    void handle(MoveMilestone command) {
        ClosedRoundsStayAsTheyAre.check(closed);
        PlannedMilestone before = OnlyPlannedMilestonesChange.check(command.milestoneId(), planned);
        MilestonesEndAfterTheyBegin.check("", command.days());
        if (!command.days().equals(before.days())) {
            apply(new MilestoneMoved(
                    roundId,
                    command.milestoneId(),
                    before.kind(),
                    before.days().from(),
                    before.days().to(),
                    command.days().from(),
                    command.days().to(),
                    command.reason()));
        }
    }

    @CommandHandler
    void handle(CancelMilestone command) {
        ClosedRoundsStayAsTheyAre.check(closed);
        PlannedMilestone before = OnlyPlannedMilestonesChange.check(command.milestoneId(), planned);
        apply(new MilestoneCancelled(roundId, command.milestoneId(), before.kind(), command.reason()));
    }

    @EventSourcingHandler
    void on(SavingsRoundOpened event) {
        roundId = event.roundId();
    }

    @EventSourcingHandler
    void on(SavingsRoundClosed event) {
        closed = true;
    }

    @EventSourcingHandler
    void on(MilestonePlanned event) {
        planned.put(
                event.milestoneId(), new PlannedMilestone(event.kind(), new MilestoneDays(event.from(), event.to())));
    }

    @EventSourcingHandler
    void on(MilestoneMoved event) {
        planned.put(
                event.milestoneId(), new PlannedMilestone(event.kind(), new MilestoneDays(event.from(), event.to())));
    }

    @EventSourcingHandler
    void on(MilestoneCancelled event) {
        planned.remove(event.milestoneId());
    }
}
