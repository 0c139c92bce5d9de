package dk.budgetspor.command.meetings;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.meetings.MeetingId;

/** A wish that something happen to a meeting. */
interface MeetingCommand extends Command {
    MeetingId meetingId();

    @Override
    default String aggregateId() {
        return meetingId().toString();
    }
}
