package dk.budgetspor.command.meetings;

import dk.budgetspor.command.platform.proposals.NamedProposalsExist;
import dk.budgetspor.command.platform.proposals.ProposalRegister;
import dk.budgetspor.command.platform.proposals.ProposalRegister.Proposal;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.raaderum.ProposalId;
import dk.budgetspor.kernel.raaderum.ProposalVerdict;
import java.util.List;
import java.util.function.IntFunction;

/** A decision says of each savings proposal once what becomes of it; what it comes to be about was not withdrawn. */
final class DecidedProposalsStand {
    private static final IntFunction<String> POINTER = place -> "/savingsProposals/" + place + "/id";

    private DecidedProposalsStand() {}

    static void check(List<ProposalVerdict> verdicts, List<ProposalVerdict> before, ProposalRegister proposals) {
        List<ProposalId> named = ids(verdicts);
        List<ProposalId> namedBefore = ids(before);
        NamedProposalsExist.check(POINTER, named, proposals);
        for (int i = 0; i < named.size(); i++) {
            ProposalId id = named.get(i);
            if (!namedBefore.contains(id)
                    && proposals.find(id).filter(Proposal::withdrawn).isPresent()) {
                throw Refusal.of(POINTER.apply(i), ErrorCode.PROPOSAL_IS_WITHDRAWN);
            }
        }
    }

    private static List<ProposalId> ids(List<ProposalVerdict> verdicts) {
        return verdicts.stream()
                .map(verdict -> new ProposalId(verdict.proposalId()))
                .toList();
    }
}
