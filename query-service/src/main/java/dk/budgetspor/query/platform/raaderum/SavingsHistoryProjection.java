package dk.budgetspor.query.platform.raaderum;

import dk.budgetspor.kernel.raaderum.HearingResponseEvent;
import dk.budgetspor.kernel.raaderum.SavingsIdeaEvent;
import dk.budgetspor.kernel.raaderum.SavingsProposalEvent;
import dk.budgetspor.kernel.raaderum.SavingsRoundEvent;
import dk.budgetspor.kernel.raaderum.WorkPackageEvent;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.history.HistoryTable;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a line for each event of a round and all that goes on in it. */
@Component
@ProcessingGroup(SavingsView.GROUP)
class SavingsHistoryProjection {
    private final HistoryTable history;

    SavingsHistoryProjection(@Qualifier("viewJdbc") JdbcClient jdbc, JsonMapper json) {
        this.history = new HistoryTable(jdbc, "savings_history", json);
    }

    @EventHandler
    void on(SavingsRoundEvent event, Fact fact) {
        history.add(event, fact);
    }

    @EventHandler
    void on(SavingsIdeaEvent event, Fact fact) {
        history.add(event, fact);
    }

    @EventHandler
    void on(WorkPackageEvent event, Fact fact) {
        history.add(event, fact);
    }

    @EventHandler
    void on(SavingsProposalEvent event, Fact fact) {
        history.add(event, fact);
    }

    @EventHandler
    void on(HearingResponseEvent event, Fact fact) {
        history.add(event, fact);
    }
}
