package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.Attendance;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** In one record of attendance each member and each seat of the body is named once. */
final class MembersAreRecordedOnce {
    private MembersAreRecordedOnce() {}

    static void check(List<Attendance> attendance, Set<UUID> seats) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < attendance.size(); i++) {
            Attendance line = attendance.get(i);
            if (!seen.add(line.memberName())) {
                throw Refusal.of("/attendance/" + i + "/memberName", ErrorCode.DUPLICATE, line.memberName());
            }
            UUID seat = line.seatId();
            if (seat != null && !seats.contains(seat)) {
                throw Refusal.of("/attendance/" + i + "/seatId", ErrorCode.UNKNOWN_SEAT, seat);
            }
            if (seat != null && !seen.add(seat)) {
                throw Refusal.of("/attendance/" + i + "/seatId", ErrorCode.DUPLICATE, seat);
            }
        }
    }
}
