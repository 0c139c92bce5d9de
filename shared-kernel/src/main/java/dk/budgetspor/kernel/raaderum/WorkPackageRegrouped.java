package dk.budgetspor.kernel.raaderum;

import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Others work on a work package, or steer it.
 *
 * @param workPackageId the work package
 * @param roundId the round
 * @param workingGroup who works on it, by office or unit and never by name; may be empty
 * @param steeringGroupCode the body that steers it; null if that is not settled
 * @param reason why
 */
@Revision("1")
public record WorkPackageRegrouped(
        UUID workPackageId,
        UUID roundId,
        List<String> workingGroup,
        @Nullable String steeringGroupCode,
        String reason) implements WorkPackageEvent {
    public WorkPackageRegrouped {
        workingGroup = List.copyOf(workingGroup);
    }
}
