package dk.budgetspor.kernel.meetings;

import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * It was said which savings proposals an item on the agenda is about; these take the place of those said before.
 *
 * @param meetingId the meeting
 * @param agendaItemId the item
 * @param proposalIds the proposals; empty if it is about none any more
 */
@Revision("1")
public record AgendaItemProposalsNamed(UUID meetingId, UUID agendaItemId, List<UUID> proposalIds)
        implements MeetingEvent {
    public AgendaItemProposalsNamed {
        proposalIds = List.copyOf(proposalIds);
    }
}
