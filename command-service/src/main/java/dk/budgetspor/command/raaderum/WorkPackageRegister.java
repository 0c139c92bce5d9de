package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.raaderum.RoundId;
import dk.budgetspor.kernel.raaderum.WorkPackageId;
import java.util.Optional;

/** What rules need to know of the work packages of a round. */
@FunctionalInterface
interface WorkPackageRegister {
    /** Empty if the round has no such work package. */
    Optional<WorkPackage> find(RoundId round, WorkPackageId id);

    /**
     * A work package.
     *
     * @param areaCode the management area whose it is
     */
    record WorkPackage(String areaCode) {}
}
