package dk.budgetspor.kernel.planning;

/** Where an item stands; "completed" is the X of the printed plan (document A). */
public enum PlanItemStatus {
    PLANNED,
    IN_PROGRESS,
    COMPLETED,
    ABANDONED
}
