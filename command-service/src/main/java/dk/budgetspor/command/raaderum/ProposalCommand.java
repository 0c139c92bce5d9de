package dk.budgetspor.command.raaderum;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.raaderum.ProposalId;

/** A wish that something happen to a savings proposal. */
interface ProposalCommand extends Command {
    ProposalId proposalId();

    @Override
    default String aggregateId() {
        return proposalId().toString();
    }
}
