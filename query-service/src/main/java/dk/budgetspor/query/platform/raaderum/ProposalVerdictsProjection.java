package dk.budgetspor.query.platform.raaderum;

import static dk.budgetspor.query.platform.VersionedTable.values;

import dk.budgetspor.kernel.raaderum.PlanItemRetried;
import dk.budgetspor.kernel.raaderum.ProposalAwaitsPlan;
import dk.budgetspor.kernel.raaderum.ProposalBecamePlanItem;
import dk.budgetspor.kernel.raaderum.ProposalVerdictRefused;
import dk.budgetspor.kernel.raaderum.ProposalVerdictRevoked;
import dk.budgetspor.kernel.raaderum.SavingsProposalAdopted;
import dk.budgetspor.kernel.raaderum.SavingsProposalEvent;
import dk.budgetspor.kernel.raaderum.SavingsProposalRejected;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.VersionedTable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was decided of proposals, and what became of them then. */
@Component
@ProcessingGroup(SavingsView.GROUP)
class ProposalVerdictsProjection {
    private static final String AWAITS_PLAN_CODE = "awaits_plan_code";

    private final VersionedTable proposals;
    private final ProposalTotals totals;
    private final ToldVerdicts verdicts;

    ProposalVerdictsProjection(@Qualifier("viewJdbc") JdbcClient jdbc) {
        this.proposals = ProposalVersions.in(jdbc);
        this.totals = new ProposalTotals(jdbc);
        this.verdicts = new ToldVerdicts(jdbc);
    }

    /** A plan is looked for anew. */
    @EventHandler
    void on(SavingsProposalAdopted event, Fact fact) {
        verdicts.add(event, fact);
        decide(event, values(AWAITS_PLAN_CODE, null), fact);
    }

    @EventHandler
    void on(SavingsProposalRejected event, Fact fact) {
        verdicts.add(event, fact);
        decide(event, values(), fact);
    }

    @EventHandler
    void on(ProposalVerdictRevoked event, Fact fact) {
        verdicts.add(event, fact);
        decide(event, values(), fact);
    }

    @EventHandler
    void on(ProposalVerdictRefused event, Fact fact) {
        verdicts.add(event, fact);
        decide(event, values(), fact);
    }

    private void decide(SavingsProposalEvent event, Map<String, @Nullable Object> more, Fact fact) {
        Map<String, @Nullable Object> changes = new LinkedHashMap<>(verdicts.standing(event.proposalId()));
        changes.putAll(more);
        if (proposals.revise(event.proposalId(), changes, fact)) {
            totals.follow(event.proposalId(), fact);
        }
    }

    @EventHandler
    void on(ProposalBecamePlanItem event, Fact fact) {
        proposals.revise(
                event.proposalId(),
                values("plan_id", event.planId(), "plan_item_id", event.planItemId(), AWAITS_PLAN_CODE, null),
                fact);
    }

    @EventHandler
    void on(ProposalAwaitsPlan event, Fact fact) {
        proposals.revise(event.proposalId(), values(AWAITS_PLAN_CODE, event.code()), fact);
    }

    @EventHandler
    void on(PlanItemRetried event, Fact fact) {
        proposals.revise(event.proposalId(), values(AWAITS_PLAN_CODE, null), fact);
    }
}
