package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.raaderum.RoundId;
import dk.budgetspor.kernel.raaderum.WorkPackageId;
import org.jspecify.annotations.Nullable;

/** A work package that a command names belongs to the round, and to the management area that is named with it. */
final class WorkPackagesHoldIdeasOfTheirArea {
    private WorkPackagesHoldIdeasOfTheirArea() {}

    static void check(
            RoundId round, AreaCode area, @Nullable WorkPackageId workPackageId, WorkPackageRegister workPackages) {
        if (workPackageId == null) {
            return;
        }
        WorkPackageRegister.WorkPackage found = workPackages
                .find(round, workPackageId)
                .orElseThrow(() -> Refusal.of("/workPackageId", ErrorCode.UNKNOWN_WORK_PACKAGE, workPackageId));
        if (!found.areaCode().equals(area.value())) {
            throw Refusal.of("/workPackageId", ErrorCode.WORK_PACKAGE_OF_ANOTHER_AREA, found.areaCode());
        }
    }
}
