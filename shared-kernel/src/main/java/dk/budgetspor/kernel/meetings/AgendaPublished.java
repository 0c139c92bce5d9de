package dk.budgetspor.kernel.meetings;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * The open part of an agenda is public from here on.
 *
 * @param meetingId the meeting
 */
@Revision("1")
public record AgendaPublished(UUID meetingId) implements MeetingEvent {}
