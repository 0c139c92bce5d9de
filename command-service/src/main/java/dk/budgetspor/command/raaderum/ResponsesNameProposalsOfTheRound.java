package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.raaderum.ProposalId;
import dk.budgetspor.kernel.raaderum.RoundId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The proposals that a response names were handed in to the round; it names each once. */
final class ResponsesNameProposalsOfTheRound {
    private ResponsesNameProposalsOfTheRound() {}

    static void check(RoundId round, List<ProposalId> named, ProposalsOfRounds proposals) {
        Set<ProposalId> seen = new HashSet<>();
        for (int i = 0; i < named.size(); i++) {
            if (!seen.add(named.get(i))) {
                throw Refusal.of("/proposalIds/" + i, ErrorCode.DUPLICATE, named.get(i));
            }
            if (!proposals.holds(round, named.get(i))) {
                throw Refusal.of("/proposalIds/" + i, ErrorCode.UNKNOWN_PROPOSAL, named.get(i));
            }
        }
    }
}
