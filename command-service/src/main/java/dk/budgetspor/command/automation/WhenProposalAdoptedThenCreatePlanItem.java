package dk.budgetspor.command.automation;

import dk.budgetspor.command.planning.BudgetPlans;
import dk.budgetspor.command.planning.PutProposalInPlan;
import dk.budgetspor.command.raaderum.AdoptedProposal;
import dk.budgetspor.command.raaderum.AwaitPlan;
import dk.budgetspor.command.raaderum.AwaitingPlanRegister;
import dk.budgetspor.command.raaderum.LinkPlanItem;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.planning.ImplementationPlanOpened;
import dk.budgetspor.kernel.planning.PlanId;
import dk.budgetspor.kernel.planning.PlanItemId;
import dk.budgetspor.kernel.raaderum.PlanItemRetried;
import dk.budgetspor.kernel.raaderum.ProposalId;
import dk.budgetspor.kernel.raaderum.SavingsProposalAdopted;
import dk.budgetspor.kernel.raaderum.SavingsProposalEvent;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/**
 * An adopted proposal becomes an item of the plan for its budget, once. Where there is no such plan, or a rule says no,
 * it waits: for the plan to be opened, or for somebody to have it tried again.
 */
@Component
@DisallowReplay
@ProcessingGroup(WhenProposalAdoptedThenCreatePlanItem.GROUP)
class WhenProposalAdoptedThenCreatePlanItem {
    static final String GROUP = "automation.create-plan-item";

    private final Following following;
    private final Past past;
    private final BudgetPlans plans;
    private final AwaitingPlanRegister proposals;

    WhenProposalAdoptedThenCreatePlanItem(
            Following following, Past past, BudgetPlans plans, AwaitingPlanRegister proposals) {
        this.following = following;
        this.past = past;
        this.plans = plans;
        this.proposals = proposals;
    }

    @EventHandler
    void on(SavingsProposalAdopted event, EventMessage<?> message) {
        following.once(GROUP, message, () -> create(new ProposalId(event.proposalId())));
    }

    @EventHandler
    void on(PlanItemRetried event, EventMessage<?> message) {
        following.once(GROUP, message, () -> create(new ProposalId(event.proposalId())));
    }

    @EventHandler
    void on(ImplementationPlanOpened event, EventMessage<?> message) {
        following.once(
                GROUP, message, () -> proposals.awaiting(event.budgetYear()).forEach(this::create));
    }

    /** What was decided since counts: nothing comes into a plan that is rejected by now. */
    private void create(ProposalId proposal) {
        AdoptedProposal.withoutPlanItem(past.of(proposal.toString(), SavingsProposalEvent.class))
                .ifPresent(adopted -> create(proposal, adopted));
    }

    private void create(ProposalId proposal, SavingsProposalAdopted adopted) {
        PlanItemId item = itemOf(proposal);
        Optional<PlanId> plan = plans.planOf(item, adopted.budgetYear());
        Optional<Refusal> refusal = plan.isEmpty()
                ? Optional.of(Refusal.because(ErrorCode.NO_PLAN_FOR_THE_BUDGET, adopted.budgetYear()))
                : following.give(new PutProposalInPlan(
                        item,
                        plan.get(),
                        adopted.number(),
                        adopted.title(),
                        adopted.description(),
                        new AreaCode(adopted.areaCode()),
                        adopted.amounts()));
        following.giveSurely(
                refusal.isEmpty()
                        ? new LinkPlanItem(proposal, plan.orElseThrow(), item)
                        : new AwaitPlan(
                                proposal,
                                adopted.budgetYear(),
                                refusal.get().code().code()));
    }

    private static PlanItemId itemOf(ProposalId proposal) {
        return new PlanItemId(UUID.nameUUIDFromBytes(("item of " + proposal).getBytes(StandardCharsets.UTF_8)));
    }
}
