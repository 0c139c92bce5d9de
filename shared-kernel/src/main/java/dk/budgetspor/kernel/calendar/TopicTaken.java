package dk.budgetspor.kernel.calendar;

import dk.budgetspor.kernel.documents.Openness;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * Something that was to be taken up is on the agenda of a meeting.
 *
 * @param bodyCode the body
 * @param year the year of the wheel
 * @param topicId the topic
 * @param meetingId the meeting
 * @param agendaItemId the item it has become
 * @param title what
 * @param openness of the item; revision 1 did not say and is read as open
 */
@Revision("2")
public record TopicTaken(
        String bodyCode, int year, UUID topicId, UUID meetingId, UUID agendaItemId, String title, Openness openness)
        implements AnnualWheelEvent {}
