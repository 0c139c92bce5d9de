package dk.budgetspor.query.savingsproposal;

import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.raaderum.ProposalStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a caller may do to a proposal now; the command service decides, this only keeps what it would refuse off the page.
 */
final class ProposalOffers {
    private final Caller caller;
    private final Proposal proposal;
    private final boolean planner;
    private final List<ProposalAction> offered = new ArrayList<>();

    private ProposalOffers(Caller caller, Proposal proposal) {
        this.caller = caller;
        this.proposal = proposal;
        this.planner = caller.has(Role.PLANNER);
    }

    /** In the order of the page. */
    static List<ProposalAction> of(Caller caller, Proposal proposal, ProposalChoices choices, boolean roundIsOpen) {
        ProposalOffers offers = new ProposalOffers(caller, proposal);
        if (roundIsOpen && proposal.step() != ProposalStep.WITHDRAWN) {
            offers.ofBodies(choices);
            offers.ofPlanners(choices);
            offers.offer(writes(caller, proposal, true), ProposalAction.WITHDRAW);
        }
        offers.offer(offers.planner && proposal.awaitsPlanCode() != null, ProposalAction.RETRY);
        return List.copyOf(offers.offered);
    }

    /** Whether the caller may write the proposal anew, or withdraw it: nothing was decided of it yet. */
    static boolean writes(Caller caller, Proposal proposal, boolean roundIsOpen) {
        return roundIsOpen
                && proposal.step() != ProposalStep.WITHDRAWN
                && proposal.decided() == null
                && (caller.has(Role.PLANNER)
                        || caller.has(Role.AREA_MANAGER) && holds(caller.areas(), proposal.areaCode()));
    }

    private void ofBodies(ProposalChoices choices) {
        offer(planner || caller.has(Role.EXECUTIVE), ProposalAction.TREAT);
        offer(!choices.bodiesToConsult().isEmpty(), ProposalAction.CONSULT);
        offer(
                caller.has(Role.SECRETARY)
                        && holds(caller.bodies(), proposal.bodyCode())
                        && !choices.meetings().isEmpty(),
                ProposalAction.PRIORITISE);
    }

    private void ofPlanners(ProposalChoices choices) {
        offer(planner && proposal.catalogueOn() == null, ProposalAction.PUT_IN_CATALOGUE);
        offer(
                planner && proposal.catalogueOn() != null && proposal.incorporatedOn() == null,
                ProposalAction.INCORPORATE);
        offer(planner && !choices.rules().isEmpty(), ProposalAction.EXEMPT);
    }

    static boolean holds(Set<String> own, String code) {
        return own.contains(Caller.ALL) || own.contains(code);
    }

    private void offer(boolean allowed, ProposalAction action) {
        if (allowed) {
            offered.add(action);
        }
    }
}
