package dk.budgetspor.query.budget;

import dk.budgetspor.kernel.budget.BudgetCorrectionEvent;
import dk.budgetspor.kernel.budget.BudgetFollowUpEvent;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.history.HistoryTable;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a line for each event of a correction or a follow-up. */
@Component
@ProcessingGroup(BudgetView.GROUP)
class BudgetHistoryProjection {
    private final HistoryTable history;

    BudgetHistoryProjection(@Qualifier("viewJdbc") JdbcClient jdbc, JsonMapper json) {
        this.history = new HistoryTable(jdbc, BudgetView.HISTORY, json);
    }

    @EventHandler
    void on(BudgetCorrectionEvent event, Fact fact) {
        history.add(event, fact);
    }

    @EventHandler
    void on(BudgetFollowUpEvent event, Fact fact) {
        history.add(event, fact);
    }
}
