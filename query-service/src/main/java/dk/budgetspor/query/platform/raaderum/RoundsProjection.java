package dk.budgetspor.query.platform.raaderum;

import static dk.budgetspor.query.platform.VersionedTable.values;

import dk.budgetspor.kernel.raaderum.SavingsRoundClosed;
import dk.budgetspor.kernel.raaderum.SavingsRoundEvent;
import dk.budgetspor.kernel.raaderum.SavingsRoundOpened;
import dk.budgetspor.kernel.raaderum.SavingsTargetSet;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.VersionedTable;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a row for each round; whatever happens to it makes a version, for {@code If-Match}. */
@Component
@ProcessingGroup(SavingsView.GROUP)
class RoundsProjection {
    private final VersionedTable rounds;
    private final JsonMapper json;

    RoundsProjection(@Qualifier("viewJdbc") JdbcClient jdbc, JsonMapper json) {
        this.rounds = new VersionedTable(
                jdbc, "savings_round", "round_id", "title", "budget_year", "targets::jsonb", "status", "closed_reason");
        this.json = json;
    }

    @EventHandler
    void on(SavingsRoundOpened event, Fact fact) {
        rounds.insert(
                event.roundId(),
                values(
                        "title", event.title(),
                        "budget_year", event.budgetYear(),
                        "targets", json.writeValueAsString(event.targets()),
                        "status", RoundStatus.OPEN.name(),
                        "closed_reason", null),
                fact);
    }

    @EventHandler
    void on(SavingsTargetSet event, Fact fact) {
        rounds.revise(event.roundId(), values("targets", json.writeValueAsString(event.targets())), fact);
    }

    @EventHandler
    void on(SavingsRoundClosed event, Fact fact) {
        rounds.revise(
                event.roundId(), values("status", RoundStatus.CLOSED.name(), "closed_reason", event.reason()), fact);
    }

    @EventHandler
    void on(SavingsRoundEvent event, Fact fact) {
        rounds.revise(event.roundId(), values(), fact);
    }
}
