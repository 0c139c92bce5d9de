package dk.budgetspor.query.platform.raaderum;

import static dk.budgetspor.query.platform.VersionedTable.values;

import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.kernel.raaderum.MilestoneCancelled;
import dk.budgetspor.kernel.raaderum.MilestoneMoved;
import dk.budgetspor.kernel.raaderum.MilestonePlanned;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.FactTable;
import dk.budgetspor.query.platform.VersionedTable;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps a row for each milestone of a round, and a line for each of its moves. */
@Component
@ProcessingGroup(SavingsView.GROUP)
class MilestonesProjection {
    private final VersionedTable milestones;
    private final FactTable moves;

    MilestonesProjection(@Qualifier("viewJdbc") JdbcClient jdbc) {
        this.milestones = new VersionedTable(
                jdbc,
                "savings_milestone",
                "milestone_id",
                "round_id",
                "kind",
                "title",
                "first_day",
                "last_day",
                "original_first_day",
                "original_last_day",
                "area_codes::text[]",
                "place",
                "cancelled_reason");
        this.moves = new FactTable(
                jdbc,
                "savings_milestone_move",
                "milestone_id",
                "round_id",
                "previous_first_day",
                "previous_last_day",
                "first_day",
                "last_day",
                "reason",
                "moved_on");
    }

    @EventHandler
    void on(MilestonePlanned event, Fact fact) {
        milestones.insert(
                event.milestoneId(),
                values(
                        "round_id", event.roundId(),
                        "kind", event.kind().name(),
                        "title", event.title(),
                        "first_day", event.from(),
                        "last_day", event.to(),
                        "original_first_day", event.from(),
                        "original_last_day", event.to(),
                        "area_codes", event.areaCodes().toArray(String[]::new),
                        "place", event.place(),
                        "cancelled_reason", null),
                fact);
    }

    @EventHandler
    void on(MilestoneMoved event, Fact fact) {
        milestones.revise(event.milestoneId(), values("first_day", event.from(), "last_day", event.to()), fact);
        moves.add(
                values(
                        "milestone_id", event.milestoneId(),
                        "round_id", event.roundId(),
                        "previous_first_day", event.previousFrom(),
                        "previous_last_day", event.previousTo(),
                        "first_day", event.from(),
                        "last_day", event.to(),
                        "reason", event.reason(),
                        "moved_on", Copenhagen.dayOf(fact.recordedAt())),
                fact);
    }

    @EventHandler
    void on(MilestoneCancelled event, Fact fact) {
        milestones.revise(event.milestoneId(), values("cancelled_reason", event.reason()), fact);
    }
}
