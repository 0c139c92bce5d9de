package dk.budgetspor.query.audithistory;

import dk.budgetspor.kernel.budget.BudgetCorrectionEvent;
import dk.budgetspor.kernel.budget.BudgetFollowUpEvent;
import dk.budgetspor.kernel.calendar.AnnualWheelEvent;
import dk.budgetspor.kernel.cases.CaseEvent;
import dk.budgetspor.kernel.meetings.MeetingEvent;
import dk.budgetspor.kernel.organisation.BodyEvent;
import dk.budgetspor.kernel.organisation.ManagementAreaEvent;
import dk.budgetspor.kernel.planning.ImplementationPlanEvent;
import dk.budgetspor.kernel.planning.PlanItemEvent;
import dk.budgetspor.kernel.planning.StatusReportEvent;
import dk.budgetspor.kernel.raaderum.HearingResponseEvent;
import dk.budgetspor.kernel.raaderum.SavingsIdeaEvent;
import dk.budgetspor.kernel.raaderum.SavingsProposalEvent;
import dk.budgetspor.kernel.raaderum.SavingsRoundEvent;
import dk.budgetspor.kernel.raaderum.WorkPackageEvent;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.View;
import dk.budgetspor.query.platform.history.HistoryTable;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a line for each event, whatever it is about. */
@Component
@ProcessingGroup(View.GROUP_PREFIX + AuditHistoryProjection.VIEW)
class AuditHistoryProjection {
    static final String VIEW = View.AUDIT_HISTORY;
    static final String TABLE = "audit_entry";

    private final HistoryTable entries;

    AuditHistoryProjection(@Qualifier("viewJdbc") JdbcClient jdbc, JsonMapper json) {
        this.entries = new HistoryTable(jdbc, TABLE, json);
    }

    @EventHandler
    void on(BodyEvent event, Fact fact) {
        entries.add(event, fact);
    }

    @EventHandler
    void on(ManagementAreaEvent event, Fact fact) {
        entries.add(event, fact);
    }

    @EventHandler
    void on(ImplementationPlanEvent event, Fact fact) {
        entries.add(event, fact);
    }

    @EventHandler
    void on(PlanItemEvent event, Fact fact) {
        entries.add(event, fact);
    }

    @EventHandler
    void on(CaseEvent event, Fact fact) {
        entries.add(event, fact);
    }

    @EventHandler
    void on(AnnualWheelEvent event, Fact fact) {
        entries.add(event, fact);
    }

    @EventHandler
    void on(MeetingEvent event, Fact fact) {
        entries.add(event, fact);
    }

    @EventHandler
    void on(StatusReportEvent event, Fact fact) {
        entries.add(event, fact);
    }

    @EventHandler
    void on(SavingsRoundEvent event, Fact fact) {
        entries.add(event, fact);
    }

    @EventHandler
    void on(SavingsIdeaEvent event, Fact fact) {
        entries.add(event, fact);
    }

    @EventHandler
    void on(WorkPackageEvent event, Fact fact) {
        entries.add(event, fact);
    }

    @EventHandler
    void on(SavingsProposalEvent event, Fact fact) {
        entries.add(event, fact);
    }

    @EventHandler
    void on(HearingResponseEvent event, Fact fact) {
        entries.add(event, fact);
    }

    @EventHandler
    void on(BudgetCorrectionEvent event, Fact fact) {
        entries.add(event, fact);
    }

    @EventHandler
    void on(BudgetFollowUpEvent event, Fact fact) {
        entries.add(event, fact);
    }

    /** Declares the view. */
    @Configuration(proxyBeanMethods = false)
    static class Declaration {
        @Bean
        View auditHistoryView(AuditHistoryProjection projection) {
            return new View(VIEW, List.of(TABLE), List.of(projection));
        }
    }
}
