package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.raaderum.ProposalId;
import dk.budgetspor.kernel.raaderum.Verdict;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Let a proposal know what a decision says of it, in place of what the same decision said before; only automations wish
 * that. Never refused: that nothing can be decided about it any more is a fact, too.
 *
 * @param decisionId the decision
 * @param meetingId the meeting
 * @param bodyCode the body that decided
 * @param decidedOn the day
 */
public record DecideSavingsProposal(
        ProposalId proposalId, UUID decisionId, UUID meetingId, BodyCode bodyCode, LocalDate decidedOn, Verdict verdict)
        implements ProposalCommand {}
