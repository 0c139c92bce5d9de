package dk.budgetspor.kernel.meetings;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * A meeting will not be held.
 *
 * @param meetingId the meeting
 * @param reason why
 */
@Revision("1")
public record MeetingCancelled(UUID meetingId, String reason) implements MeetingEvent {}
