package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.raaderum.RoundId;
import dk.budgetspor.kernel.raaderum.WorkPackageId;
import java.util.UUID;

/** A proposal comes from a work package of its round and its area, if from one. */
final class WorkPackagesAreOfTheSameArea {
    private WorkPackagesAreOfTheSameArea() {}

    static void check(ProposalText text, RoundId round, WorkPackageRegister workPackages) {
        UUID id = text.workPackageId();
        if (id != null) {
            String area = workPackages
                    .find(round, new WorkPackageId(id))
                    .orElseThrow(() -> Refusal.of("/workPackageId", ErrorCode.UNKNOWN_WORK_PACKAGE, id))
                    .areaCode();
            if (!area.equals(text.areaCode())) {
                throw Refusal.of("/workPackageId", ErrorCode.WORK_PACKAGE_OF_ANOTHER_AREA, area);
            }
        }
    }
}
