package dk.budgetspor.kernel.meetings;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * What a decision obliged somebody to do is done, or no longer to be done.
 *
 * @param meetingId the meeting
 * @param decisionId the decision
 * @param followUpId the follow-up
 * @param note how it ended
 */
@Revision("1")
public record FollowUpClosed(UUID meetingId, UUID decisionId, UUID followUpId, String note) implements MeetingEvent {}
