package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.raaderum.ProposalTextEvent;
import dk.budgetspor.kernel.raaderum.RoundId;
import dk.budgetspor.kernel.raaderum.SavingsProposalEvent;
import dk.budgetspor.kernel.raaderum.SavingsProposalSubmitted;
import dk.budgetspor.kernel.raaderum.SavingsProposalWithdrawn;
import java.util.UUID;

/**
 * Where a proposal belongs and whether it still stands.
 *
 * @param proposalId the proposal
 * @param roundId the round it was handed in to
 * @param areaCode the management area
 * @param bodyCode the committee that is to prioritise it
 * @param withdrawn whether it is no more
 * @param verdicts what decisions say of it
 */
record ProposalCourse(
        UUID proposalId, UUID roundId, String areaCode, String bodyCode, boolean withdrawn, Verdicts verdicts) {
    static ProposalCourse of(SavingsProposalSubmitted event) {
        return new ProposalCourse(
                event.proposalId(), event.roundId(), event.areaCode(), event.bodyCode(), false, Verdicts.NONE);
    }

    RoundId round() {
        return new RoundId(roundId);
    }

    AreaCode area() {
        return new AreaCode(areaCode);
    }

    BodyCode committee() {
        return new BodyCode(bodyCode);
    }

    ProposalCourse after(SavingsProposalEvent event) {
        if (event instanceof ProposalTextEvent text) {
            return new ProposalCourse(proposalId, roundId, text.areaCode(), text.bodyCode(), withdrawn, verdicts);
        }
        return new ProposalCourse(
                proposalId,
                roundId,
                areaCode,
                bodyCode,
                withdrawn || event instanceof SavingsProposalWithdrawn,
                verdicts.after(event));
    }
}
