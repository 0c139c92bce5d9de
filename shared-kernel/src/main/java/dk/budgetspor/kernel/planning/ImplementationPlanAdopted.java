package dk.budgetspor.kernel.planning;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * The plan was adopted; from now on its items are public.
 *
 * @param planId the plan
 * @param adoptedOn the day of the decision
 */
@Revision("1")
public record ImplementationPlanAdopted(UUID planId, LocalDate adoptedOn) implements ImplementationPlanEvent {
    @Override
    public PlanStatus previousStatus() {
        return PlanStatus.OPEN;
    }

    @Override
    public PlanStatus status() {
        return PlanStatus.ADOPTED;
    }
}
