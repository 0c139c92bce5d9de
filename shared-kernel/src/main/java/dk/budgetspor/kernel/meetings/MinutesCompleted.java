package dk.budgetspor.kernel.meetings;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * The minutes are complete; decisions are public and only corrected from here on.
 *
 * @param meetingId the meeting
 */
@Revision("1")
public record MinutesCompleted(UUID meetingId) implements MeetingEvent {}
