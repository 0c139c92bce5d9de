package dk.budgetspor.query.cases;

import static dk.budgetspor.query.platform.VersionedTable.values;

import dk.budgetspor.kernel.cases.CaseClosed;
import dk.budgetspor.kernel.cases.CaseDocumentArrived;
import dk.budgetspor.kernel.cases.CaseDocumentFiled;
import dk.budgetspor.kernel.cases.CaseDocumentWithdrawn;
import dk.budgetspor.kernel.cases.CaseEvent;
import dk.budgetspor.kernel.cases.CaseOpened;
import dk.budgetspor.kernel.cases.CaseOpennessSwitched;
import dk.budgetspor.kernel.cases.CaseRecommended;
import dk.budgetspor.kernel.cases.CaseReferred;
import dk.budgetspor.kernel.cases.CaseReopened;
import dk.budgetspor.kernel.cases.CaseStatementWritten;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.VersionedTable;
import dk.budgetspor.query.platform.View;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps a row for each case. What other tables hold of it makes a new version of it too. */
@Component
@ProcessingGroup(View.GROUP_PREFIX + CasesProjection.VIEW)
class CasesProjection {
    static final String VIEW = "cases";

    private static final String STATUS = "status";

    private final JdbcClient jdbc;
    private final VersionedTable cases;

    CasesProjection(@Qualifier("viewJdbc") JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.cases = new VersionedTable(
                jdbc,
                "case_state",
                "case_number",
                "year",
                "serial",
                "kle_code",
                "title",
                "openness",
                STATUS,
                "route::text[]",
                "referred::text[]");
    }

    @EventHandler
    void on(CaseOpened event, Fact fact) {
        String[] number = event.caseNumber().split("/", -1);
        cases.insert(
                event.caseNumber(),
                values(
                        "year",
                        Integer.valueOf(number[0]),
                        "serial",
                        Integer.valueOf(number[1]),
                        "kle_code",
                        event.kleCode(),
                        "title",
                        event.title(),
                        "openness",
                        event.openness().name(),
                        STATUS,
                        CaseStatus.OPEN.name(),
                        "route",
                        event.route().toArray(String[]::new),
                        "referred",
                        new String[0]),
                fact);
    }

    @EventHandler
    void on(CaseReferred event, Fact fact) {
        // as it stood before this event, so that seeing the event again adds nothing
        List<String> referred = new ArrayList<>(jdbc.sql("""
                        SELECT unnest(referred) FROM case_state
                        WHERE case_number = :number AND to_position IS NULL AND from_position < :position""")
                .param("number", event.caseNumber())
                .param("position", fact.position())
                .query(String.class)
                .list());
        referred.add(event.bodyCode());
        revise(event, fact, "referred", referred.toArray(String[]::new));
    }

    @EventHandler
    void on(CaseOpennessSwitched event, Fact fact) {
        revise(event, fact, "openness", event.openness().name());
    }

    @EventHandler
    void on(CaseClosed event, Fact fact) {
        revise(event, fact, STATUS, CaseStatus.CLOSED.name());
    }

    @EventHandler
    void on(CaseReopened event, Fact fact) {
        revise(event, fact, STATUS, CaseStatus.OPEN.name());
    }

    @EventHandler
    void on(CaseStatementWritten event, Fact fact) {
        revise(event, fact);
    }

    @EventHandler
    void on(CaseRecommended event, Fact fact) {
        revise(event, fact);
    }

    @EventHandler
    void on(CaseDocumentFiled event, Fact fact) {
        revise(event, fact);
    }

    @EventHandler
    void on(CaseDocumentArrived event, Fact fact) {
        revise(event, fact);
    }

    @EventHandler
    void on(CaseDocumentWithdrawn event, Fact fact) {
        revise(event, fact);
    }

    private void revise(CaseEvent event, Fact fact, @Nullable Object... changes) {
        cases.revise(event.caseNumber(), values(changes), fact);
    }

    /** Declares the view. */
    @Configuration(proxyBeanMethods = false)
    static class Declaration {
        @Bean
        View casesView(CasesProjection cases, CaseAttachmentsProjection attachments, CaseFactsProjection facts) {
            return new View(
                    VIEW,
                    List.of("case_state", "case_statement", "case_recommendation", "case_attachment", "case_history"),
                    List.of(cases, attachments, facts));
        }
    }
}
