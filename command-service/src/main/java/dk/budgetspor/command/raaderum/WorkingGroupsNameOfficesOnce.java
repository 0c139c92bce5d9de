package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.util.List;

/** A working group names each office or unit in it once. */
final class WorkingGroupsNameOfficesOnce {
    private WorkingGroupsNameOfficesOnce() {}

    static void check(List<String> workingGroup) {
        for (int i = 0; i < workingGroup.size(); i++) {
            if (workingGroup.indexOf(workingGroup.get(i)) < i) {
                throw Refusal.of("/workingGroup/" + i, ErrorCode.DUPLICATE, workingGroup.get(i));
            }
        }
    }
}
