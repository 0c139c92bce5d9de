package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.raaderum.RoundId;

/** A number names one proposal of a round, whatever became of that proposal. */
final class ProposalNumbersAreUniqueInARound {
    private ProposalNumbersAreUniqueInARound() {}

    static void check(RoundId round, String number, ProposalNumberRegister numbers) {
        if (numbers.isTaken(round, number)) {
            throw taken(number);
        }
    }

    static Refusal taken(String number) {
        return Refusal.of("/number", ErrorCode.PROPOSAL_NUMBER_TAKEN, number);
    }
}
