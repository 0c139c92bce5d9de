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
import dk.budgetspor.kernel.raaderum.Verdict;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.FactTable;
import dk.budgetspor.query.platform.VersionedTable;
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
    private final VersionedTable proposals;
    private final ProposalTotals totals;
    private final FactTable refused;

    ProposalVerdictsProjection(@Qualifier("readerJdbc") JdbcClient jdbc) {
        this.proposals = ProposalVersions.in(jdbc);
        this.totals = new ProposalTotals(jdbc);
        this.refused = new FactTable(
                jdbc,
                "savings_verdict_refused",
                "proposal_id",
                "round_id",
                "decision_id",
                "meeting_id",
                "verdict",
                "code");
    }

    @EventHandler
    void on(SavingsProposalAdopted event, Fact fact) {
        decide(
                event,
                values(
                        "verdict", Verdict.ADOPTED.name(),
                        "verdict_decision_id", event.decisionId(),
                        "verdict_meeting_id", event.meetingId(),
                        "verdict_body_code", event.bodyCode(),
                        "decided_on", event.decidedOn()),
                fact);
    }

    @EventHandler
    void on(SavingsProposalRejected event, Fact fact) {
        decide(
                event,
                values(
                        "verdict", Verdict.REJECTED.name(),
                        "verdict_decision_id", event.decisionId(),
                        "verdict_meeting_id", event.meetingId(),
                        "verdict_body_code", event.bodyCode(),
                        "decided_on", event.decidedOn(),
                        "awaits_plan_code", null),
                fact);
    }

    @EventHandler
    void on(ProposalVerdictRevoked event, Fact fact) {
        decide(
                event,
                values(
                        "verdict", null,
                        "verdict_decision_id", null,
                        "verdict_meeting_id", null,
                        "verdict_body_code", null,
                        "decided_on", null,
                        "awaits_plan_code", null),
                fact);
    }

    private void decide(SavingsProposalEvent event, Map<String, @Nullable Object> verdict, Fact fact) {
        if (proposals.revise(event.proposalId(), verdict, fact)) {
            totals.follow(event.proposalId(), fact);
        }
    }

    @EventHandler
    void on(ProposalVerdictRefused event, Fact fact) {
        proposals.revise(event.proposalId(), values(), fact);
        refused.add(
                values(
                        "proposal_id", event.proposalId(),
                        "round_id", event.roundId(),
                        "decision_id", event.decisionId(),
                        "meeting_id", event.meetingId(),
                        "verdict", event.verdict().name(),
                        "code", event.code()),
                fact);
    }

    @EventHandler
    void on(ProposalBecamePlanItem event, Fact fact) {
        proposals.revise(
                event.proposalId(),
                values(
                        "plan_id", event.planId(),
                        "plan_item_id", event.planItemId(),
                        "awaits_plan_code", null),
                fact);
    }

    @EventHandler
    void on(ProposalAwaitsPlan event, Fact fact) {
        proposals.revise(event.proposalId(), values("awaits_plan_code", event.code()), fact);
    }

    @EventHandler
    void on(PlanItemRetried event, Fact fact) {
        proposals.revise(event.proposalId(), values(), fact);
    }
}
