package dk.budgetspor.query.budget;

import static dk.budgetspor.query.platform.VersionedTable.values;

import dk.budgetspor.kernel.budget.BudgetFollowUpFiled;
import dk.budgetspor.kernel.budget.BudgetFollowUpOpened;
import dk.budgetspor.kernel.budget.BudgetOverviewGiven;
import dk.budgetspor.query.budget.FollowUp.Overview;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.VersionedTable;
import dk.budgetspor.query.platform.VersionedTable.Expression;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a row for each follow-up, with its overviews in it: what is told of a committee takes the place of what was. */
@Component
@ProcessingGroup(BudgetView.GROUP)
class FollowUpsProjection {
    private static final String OVERVIEWS = "overviews";
    private static final Expression WITH_GIVEN = new Expression("overviews || :given::jsonb");

    private final VersionedTable followUps;
    private final JsonMapper json;

    FollowUpsProjection(@Qualifier("viewJdbc") JdbcClient jdbc, JsonMapper json) {
        this.followUps = new VersionedTable(
                jdbc, "budget_follow_up", "month", "title", OVERVIEWS + "::jsonb", "filed_on", "document_number");
        this.json = json;
    }

    @EventHandler
    void on(BudgetFollowUpOpened event, Fact fact) {
        followUps.insert(
                event.month().toString(),
                values("title", event.title(), OVERVIEWS, "{}", "filed_on", null, "document_number", null),
                fact);
    }

    @EventHandler
    void on(BudgetOverviewGiven event, Fact fact) {
        Overview given = new Overview(event.bodyCode(), event.deviationThousandDkk(), event.text());
        followUps.revise(
                event.month().toString(),
                values(OVERVIEWS, WITH_GIVEN, "given", json.writeValueAsString(Map.of(event.bodyCode(), given))),
                fact);
    }

    @EventHandler
    void on(BudgetFollowUpFiled event, Fact fact) {
        followUps.revise(
                event.month().toString(),
                values("filed_on", event.filedOn(), "document_number", event.documentNumber()),
                fact);
    }
}
