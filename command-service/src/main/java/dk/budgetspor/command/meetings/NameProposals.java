package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.AgendaItemId;
import dk.budgetspor.kernel.meetings.MeetingId;
import dk.budgetspor.kernel.raaderum.ProposalId;
import java.util.List;

/** Say which savings proposals an item is about, in place of those said before. */
record NameProposals(MeetingId meetingId, AgendaItemId agendaItemId, List<ProposalId> proposals)
        implements MeetingCommand {
    NameProposals {
        proposals = List.copyOf(proposals);
    }
}
