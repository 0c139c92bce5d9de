package dk.budgetspor.kernel.planning;

import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Work on an implementation plan began.
 *
 * @param planId the plan
 * @param title such as "Udmøntningsplan 2022-2025"
 * @param budgetYear the first of its four years, see {@link PlanPeriod}
 * @param budgetAgreement the agreement it carries out
 */
@Revision("1")
public record ImplementationPlanOpened(UUID planId, String title, int budgetYear, String budgetAgreement)
        implements ImplementationPlanEvent {
    public static ImplementationPlanOpened of(PlanId planId, String title, PlanPeriod period, String budgetAgreement) {
        return new ImplementationPlanOpened(planId.value(), title, period.budgetYear(), budgetAgreement);
    }

    @Override
    public @Nullable PlanStatus previousStatus() {
        return null;
    }

    @Override
    public PlanStatus status() {
        return PlanStatus.OPEN;
    }
}
