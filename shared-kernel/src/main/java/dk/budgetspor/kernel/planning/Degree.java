package dk.budgetspor.kernel.planning;

/** How much of something there is in an item: its weight, the involvement of staff or of politicians (document A). */
public enum Degree {
    LOW,
    MEDIUM,
    HIGH
}
