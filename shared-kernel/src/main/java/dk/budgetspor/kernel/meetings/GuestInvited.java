package dk.budgetspor.kernel.meetings;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * Somebody who is no member takes part while an item is treated.
 *
 * @param meetingId the meeting
 * @param agendaItemId the agenda item
 * @param guest who, with their office
 */
@Revision("1")
public record GuestInvited(UUID meetingId, UUID agendaItemId, String guest) implements MeetingEvent {}
