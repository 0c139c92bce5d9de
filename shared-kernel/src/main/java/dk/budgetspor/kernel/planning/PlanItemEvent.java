package dk.budgetspor.kernel.planning;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that can happen to an item of a plan. */
public sealed interface PlanItemEvent
        permits PlanItemCreated, PlanItemStarted, PlanItemCompleted, PlanItemReopened, PlanItemAbandoned {
    /** The item it happened to. */
    UUID planItemId();

    /** The plan that holds the item. */
    UUID planId();

    /** Where the item stood before it; null before it was there. */
    @Nullable
    PlanItemStatus previousStatus();

    /** Where the item stands after it. */
    PlanItemStatus status();
}
