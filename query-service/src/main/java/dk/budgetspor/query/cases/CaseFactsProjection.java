package dk.budgetspor.query.cases;

import dk.budgetspor.kernel.cases.CaseEvent;
import dk.budgetspor.kernel.cases.CaseRecommended;
import dk.budgetspor.kernel.cases.CaseStatementWritten;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.View;
import dk.budgetspor.query.platform.history.HistoryTable;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what never changes once it is said: a line for each event of a case, versions of its texts, recommendations. */
@Component
@ProcessingGroup(View.GROUP_PREFIX + CasesProjection.VIEW)
class CaseFactsProjection {
    private final JdbcClient jdbc;
    private final HistoryTable history;

    CaseFactsProjection(@Qualifier("viewJdbc") JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.history = new HistoryTable(jdbc, CaseQueries.HISTORY, json);
    }

    @EventHandler
    void on(CaseEvent event, Fact fact) {
        history.add(event, fact);
    }

    @EventHandler
    void on(CaseStatementWritten event, Fact fact) {
        history.add(event, fact);
        jdbc.sql("""
                        INSERT INTO case_statement (position, case_number, number, statement,
                            relation_to_other_policies, financial_impact, written_at)
                        VALUES (:position, :caseNumber, :number, :statement, :relation, :impact, :writtenAt)
                        ON CONFLICT DO NOTHING""")
                .param("position", fact.position())
                .param("caseNumber", event.caseNumber())
                .param("number", event.number())
                .param("statement", event.statement())
                .param("relation", event.relationToOtherPolicies())
                .param("impact", event.financialImpact())
                .param("writtenAt", fact.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @EventHandler
    void on(CaseRecommended event, Fact fact) {
        history.add(event, fact);
        jdbc.sql("""
                        INSERT INTO case_recommendation (position, case_number, number, recommender, body_code, text)
                        VALUES (:position, :caseNumber, :number, :recommender, :bodyCode, :text)
                        ON CONFLICT DO NOTHING""")
                .param("position", fact.position())
                .param("caseNumber", event.caseNumber())
                .param("number", event.number())
                .param("recommender", event.recommender())
                .param("bodyCode", event.bodyCode())
                .param("text", event.text())
                .update();
    }
}
