package dk.budgetspor.kernel.meetings;

import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * The texts of a point without a case were written, or written anew.
 *
 * @param meetingId the meeting
 * @param agendaItemId the agenda item
 * @param route the codes of the bodies that treat it
 * @param statement what the point says (sagsfremstilling)
 * @param relationToOtherPolicies how it relates to other policies; may be empty
 * @param financialImpact what it costs or saves; may be empty
 */
@Revision("1")
public record AgendaItemDescribed(
        UUID meetingId,
        UUID agendaItemId,
        List<String> route,
        String statement,
        String relationToOtherPolicies,
        String financialImpact)
        implements MeetingEvent {}
