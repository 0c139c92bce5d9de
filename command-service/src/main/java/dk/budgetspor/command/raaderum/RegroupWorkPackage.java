package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.raaderum.WorkPackageId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Have others work on a work package, or steer it. */
record RegroupWorkPackage(
        WorkPackageId workPackageId,
        List<String> workingGroup,
        @Nullable BodyCode steeringGroupCode,
        String reason) implements WorkPackageCommand {}
