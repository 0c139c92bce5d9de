package dk.budgetspor.kernel.raaderum;

import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Ideas of a management area are worked on together.
 *
 * @param workPackageId the work package
 * @param roundId the round
 * @param title what it is called
 * @param areaCode the management area
 * @param workingGroup who works on it, by office or unit and never by name; may be empty
 * @param steeringGroupCode the body that steers it; null if that is not settled
 */
@Revision("1")
public record WorkPackageFormed(
        UUID workPackageId,
        UUID roundId,
        String title,
        String areaCode,
        List<String> workingGroup,
        @Nullable String steeringGroupCode)
        implements WorkPackageEvent {
    public WorkPackageFormed {
        workingGroup = List.copyOf(workingGroup);
    }
}
