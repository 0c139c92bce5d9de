package dk.budgetspor.kernel.planning;

/** Whether an item goes to committees again or has become ordinary operation (document A). */
public enum TreatmentKind {
    POLITICAL,
    IN_OPERATION
}
