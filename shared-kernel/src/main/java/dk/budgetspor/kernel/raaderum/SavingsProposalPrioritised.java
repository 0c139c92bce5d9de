package dk.budgetspor.kernel.raaderum;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A committee said what it thinks of a proposal.
 *
 * @param proposalId the proposal
 * @param roundId the round
 * @param bodyCode the committee
 * @param meetingId the meeting
 * @param prioritisedOn the day
 * @param priority what it thinks
 * @param rank its place among what the committee recommends, from 1; null if it has none
 * @param note in its words; may be empty
 * @param wantedIdea what the committee wants looked into besides; null if nothing
 * @param exemptedFrom the rules it would have broken without an exemption; empty if none
 */
@Revision("1")
public record SavingsProposalPrioritised(
        UUID proposalId,
        UUID roundId,
        String bodyCode,
        UUID meetingId,
        LocalDate prioritisedOn,
        Priority priority,
        @Nullable Integer rank,
        String note,
        @Nullable String wantedIdea,
        List<ProcessRule> exemptedFrom)
        implements SavingsProposalEvent {
    public SavingsProposalPrioritised {
        exemptedFrom = List.copyOf(exemptedFrom);
    }
}
