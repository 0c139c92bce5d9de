package dk.budgetspor.kernel.planning;

/** Where a plan stands: items are created and change status in any plan that is not closed. */
public enum PlanStatus {
    OPEN,
    ADOPTED,
    CLOSED
}
