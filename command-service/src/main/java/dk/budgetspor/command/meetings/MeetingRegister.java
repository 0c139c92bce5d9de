package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.MeetingId;

/** What rules about a meeting need to know of other meetings. */
@FunctionalInterface
interface MeetingRegister {
    /** Whether there is such a meeting and it was not cancelled. */
    boolean isPlanned(MeetingId meetingId);
}
