package dk.budgetspor.query.meetings.view;

import static dk.budgetspor.query.platform.VersionedTable.values;

import dk.budgetspor.kernel.cases.CaseOpened;
import dk.budgetspor.kernel.cases.CaseOpennessSwitched;
import dk.budgetspor.kernel.cases.CaseReferred;
import dk.budgetspor.kernel.cases.CaseStatementWritten;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.VersionedTable;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what agendas show of cases. */
@Component
@ProcessingGroup(MeetingsView.GROUP)
class AgendaCasesProjection {
    private static final TypeReference<List<String>> CODES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final VersionedTable cases;
    private final JsonMapper json;

    AgendaCasesProjection(@Qualifier("viewJdbc") JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.cases = new VersionedTable(
                jdbc,
                "meeting_case",
                "case_number",
                "title",
                "openness",
                "route::jsonb",
                "statement",
                "relation",
                "financial_impact");
        this.json = json;
    }

    @EventHandler
    void on(CaseOpened event, Fact fact) {
        cases.insert(
                event.caseNumber(),
                values(
                        "title",
                        event.title(),
                        "openness",
                        event.openness().name(),
                        "route",
                        json.writeValueAsString(event.route()),
                        "statement",
                        "",
                        "relation",
                        "",
                        "financial_impact",
                        ""),
                fact);
    }

    @EventHandler
    void on(CaseStatementWritten event, Fact fact) {
        cases.revise(
                event.caseNumber(),
                values(
                        "statement", event.statement(),
                        "relation", event.relationToOtherPolicies(),
                        "financial_impact", event.financialImpact()),
                fact);
    }

    @EventHandler
    void on(CaseReferred event, Fact fact) {
        List<String> route = new ArrayList<>(
                jdbc.sql("SELECT route FROM meeting_case WHERE case_number = :number AND to_position IS NULL")
                        .param("number", event.caseNumber())
                        .query((row, number) -> json.readValue(row.getString("route"), CODES))
                        .optional()
                        .orElse(List.of()));
        route.add(event.bodyCode());
        cases.revise(event.caseNumber(), values("route", json.writeValueAsString(route)), fact);
    }

    @EventHandler
    void on(CaseOpennessSwitched event, Fact fact) {
        cases.revise(event.caseNumber(), values("openness", event.openness().name()), fact);
    }
}
