package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/**
 * Savings proposals are part of the budget, which the council treats in public (the law on municipal government): an
 * open decision, thus on an open item, says what becomes of them.
 */
final class ProposalsAreDecidedInTheOpen {
    private ProposalsAreDecidedInTheOpen() {}

    static void check(DecisionContent content, Openness decision) {
        if (!content.savingsProposals().isEmpty() && decision == Openness.CLOSED) {
            throw Refusal.of("/savingsProposals", ErrorCode.DECIDED_IN_THE_OPEN);
        }
    }
}
