package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.meetings.MeetingId;
import dk.budgetspor.kernel.raaderum.Priority;
import dk.budgetspor.kernel.raaderum.ProposalId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Record what the committee thinks of a proposal, in place of what it thought before; the note may be empty. */
record PrioritiseSavingsProposal(
        ProposalId proposalId,
        MeetingId meetingId,
        LocalDate prioritisedOn,
        Priority priority,
        @Nullable Integer rank,
        String note,
        @Nullable String wantedIdea)
        implements ProposalCommand {}
