package dk.budgetspor.kernel.planning;

import org.jspecify.annotations.Nullable;

/** Something after which an item stands elsewhere than before. */
public sealed interface PlanItemStatusEvent extends PlanItemEvent
        permits PlanItemCreated, PlanItemStarted, PlanItemCompleted, PlanItemReopened, PlanItemAbandoned {
    /** Where the item stood before it; null before it was there. */
    @Nullable
    PlanItemStatus previousStatus();

    /** Where the item stands after it. */
    PlanItemStatus status();
}
