package dk.budgetspor.kernel.meetings;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * A member signed the minutes.
 *
 * @param meetingId the meeting
 * @param seatId the seat they sign for
 * @param memberName who
 */
@Revision("1")
public record MinutesSigned(UUID meetingId, UUID seatId, String memberName) implements MeetingEvent {}
