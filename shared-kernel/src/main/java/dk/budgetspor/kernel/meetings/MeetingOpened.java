package dk.budgetspor.kernel.meetings;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * A meeting began.
 *
 * @param meetingId the meeting
 */
@Revision("1")
public record MeetingOpened(UUID meetingId) implements MeetingEvent {}
