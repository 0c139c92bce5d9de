package dk.budgetspor.command.raaderum;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.raaderum.WorkPackageId;

/** A wish that something happen to a work package. */
interface WorkPackageCommand extends Command {
    WorkPackageId workPackageId();

    @Override
    default String aggregateId() {
        return workPackageId().toString();
    }
}
