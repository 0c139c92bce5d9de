package dk.budgetspor.command.platform.meetings;

import dk.budgetspor.kernel.meetings.MeetingId;
import java.time.LocalDate;
import java.util.List;
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
     * @param opened whether it has begun
     * @param held whether it is over, so that its agenda stays as it is
     * @param days its day, and those it was continued on
     */
    record Meeting(String bodyCode, boolean opened, boolean held, List<LocalDate> days) {
        public Meeting {
            days = List.copyOf(days);
        }
    }
}
