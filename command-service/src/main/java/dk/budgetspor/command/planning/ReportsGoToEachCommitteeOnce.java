package dk.budgetspor.command.planning;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The committees that a status report goes to exist, are not dissolved, and are each named once. */
final class ReportsGoToEachCommitteeOnce {
    private ReportsGoToEachCommitteeOnce() {}

    static void check(List<BodyCode> codes, CommitteeRegister committees) {
        Set<BodyCode> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            String pointer = "/toBodies/" + i;
            if (!seen.add(codes.get(i))) {
                throw Refusal.of(pointer, ErrorCode.DUPLICATE, codes.get(i));
            }
            CommitteesAreExistingBodies.check(pointer, codes.get(i), committees);
        }
    }
}
