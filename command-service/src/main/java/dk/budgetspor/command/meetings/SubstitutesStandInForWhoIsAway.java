package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.Attendance;
import dk.budgetspor.kernel.meetings.Presence;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.util.List;

/** A substitute comes for somebody who does not take part. */
final class SubstitutesStandInForWhoIsAway {
    private SubstitutesStandInForWhoIsAway() {}

    static void check(List<Attendance> attendance) {
        for (int i = 0; i < attendance.size(); i++) {
            Attendance line = attendance.get(i);
            if (line.presence() == Presence.PRESENT && line.substitute() != null) {
                throw Refusal.of(
                        "/attendance/" + i + "/substitute",
                        ErrorCode.SUBSTITUTE_OF_SOMEBODY_PRESENT,
                        line.memberName());
            }
        }
    }
}
