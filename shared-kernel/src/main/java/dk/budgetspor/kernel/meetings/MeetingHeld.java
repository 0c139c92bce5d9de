package dk.budgetspor.kernel.meetings;

import java.time.LocalTime;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * A meeting ended.
 *
 * @param meetingId the meeting
 * @param endedAt when, in Copenhagen
 */
@Revision("1")
public record MeetingHeld(UUID meetingId, LocalTime endedAt) implements MeetingEvent {}
