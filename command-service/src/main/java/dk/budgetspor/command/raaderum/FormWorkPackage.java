package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.raaderum.RoundId;
import dk.budgetspor.kernel.raaderum.WorkPackageId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Have ideas of a management area be worked on together. */
record FormWorkPackage(
        WorkPackageId workPackageId,
        RoundId roundId,
        String title,
        AreaCode areaCode,
        List<String> workingGroup,
        @Nullable BodyCode steeringGroupCode)
        implements WorkPackageCommand {}
