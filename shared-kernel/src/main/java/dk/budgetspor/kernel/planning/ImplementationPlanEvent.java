package dk.budgetspor.kernel.planning;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to an implementation plan. */
public sealed interface ImplementationPlanEvent
        permits ImplementationPlanOpened, ImplementationPlanAdopted, ImplementationPlanClosed {
    /** The plan it happened to. */
    UUID planId();

    /** Where the plan stood before it; null before it was there. */
    @Nullable
    PlanStatus previousStatus();

    /** Where the plan stands after it. */
    PlanStatus status();
}
