package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.AgendaItemId;
import dk.budgetspor.kernel.meetings.Attendance;
import dk.budgetspor.kernel.meetings.MeetingId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Record who took part, in the whole meeting or in one item of it. */
record RecordAttendance(MeetingId meetingId, @Nullable AgendaItemId agendaItemId, List<Attendance> attendance)
        implements MeetingCommand {}
