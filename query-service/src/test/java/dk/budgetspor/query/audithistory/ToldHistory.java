package dk.budgetspor.query.audithistory;

import dk.budgetspor.query.platform.closed.Closed;
import dk.budgetspor.query.platform.raaderum.RespondentNames;
import dk.budgetspor.query.platform.raaderum.Respondents;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The view of every change, for tests that tell it beside others. */
public final class ToldHistory {
    private ToldHistory() {}

    public static List<Object> projections(JdbcClient jdbc, JsonMapper json) {
        return List.of(new AuditHistoryProjection(jdbc, json));
    }

    static AuditHistoryQueries queries(JdbcClient jdbc, JsonMapper json) {
        return queries(jdbc, json, new Respondents().names());
    }

    static AuditHistoryQueries queries(JdbcClient jdbc, JsonMapper json, RespondentNames respondents) {
        return new AuditHistoryQueries(
                jdbc, json, Closed.matters(jdbc), Closed.cases(jdbc), Closed.meetings(jdbc), respondents);
    }
}
