package dk.budgetspor.kernel.meetings;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.raaderum.ProposalVerdict;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What a decision says was recorded wrongly; it is told anew, whole, and both stay visible.
 *
 * @param meetingId the meeting
 * @param decisionId the decision
 * @param agendaItemId the agenda item
 * @param bodyCode the body that decided
 * @param caseNumber the case it is about; null if it has no number
 * @param number which correction of the decision it is, from 1
 * @param openness whether everybody may see it once it is public; revision 1 did not say and is read as open
 * @param decidedOn the day
 * @param outcome what the body came to
 * @param text in the words of the minutes; may be empty
 * @param dissent who was of another mind, and which; may be empty
 * @param votes how the parties voted; empty if that was not counted
 * @param remarks remarks to it
 * @param planIds the plans it is about
 * @param planItemIds the items it is about
 * @param amendments texts it adds to items
 * @param savingsProposals what it says of savings proposals; before revision 3 nothing
 * @param reason why it is corrected
 */
@Revision("3")
public record DecisionCorrected(
        UUID meetingId,
        UUID decisionId,
        UUID agendaItemId,
        String bodyCode,
        @Nullable String caseNumber,
        int number,
        Openness openness,
        LocalDate decidedOn,
        Outcome outcome,
        String text,
        String dissent,
        List<PartyVotes> votes,
        List<Remark> remarks,
        List<UUID> planIds,
        List<UUID> planItemIds,
        List<Amendment> amendments,
        List<ProposalVerdict> savingsProposals,
        String reason)
        implements DecisionEvent {}
