package dk.budgetspor.command.platform.meetings;

import dk.budgetspor.kernel.meetings.MeetingId;
import java.util.Optional;

/** What rules need to know of other meetings. */
@FunctionalInterface
public interface MeetingRegister {
    /** Empty if there is no such meeting, or it was cancelled. */
    Optional<Meeting> find(MeetingId meetingId);

    /**
     * A meeting that was not cancelled.
     *
     * @param bodyCode the body that meets
     * @param held whether it is over, so that its agenda stays as it is
     */
    record Meeting(String bodyCode, boolean held) {}
}
