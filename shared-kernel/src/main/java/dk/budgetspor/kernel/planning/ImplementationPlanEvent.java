package dk.budgetspor.kernel.planning;

import java.util.UUID;

/** Everything that can happen to an implementation plan. */
public sealed interface ImplementationPlanEvent
        permits ImplementationPlanOpened, ImplementationPlanAdopted, ImplementationPlanClosed {
    /** The plan it happened to. */
    UUID planId();
}
