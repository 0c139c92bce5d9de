package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.AgendaItemId;
import dk.budgetspor.kernel.meetings.MeetingId;

/** Write the texts of a point without a case, all anew. */
record DescribeAgendaItem(MeetingId meetingId, AgendaItemId agendaItemId, PointTexts texts) implements MeetingCommand {}
