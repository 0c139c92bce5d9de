package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.raaderum.RoundId;

/** Which numbers the proposals of a round have. */
@FunctionalInterface
interface ProposalNumberRegister {
    boolean isTaken(RoundId round, String number);
}
