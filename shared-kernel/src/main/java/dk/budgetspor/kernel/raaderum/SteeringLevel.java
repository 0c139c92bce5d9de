package dk.budgetspor.kernel.raaderum;

/** Where a steering group stands. */
public enum SteeringLevel {
    /** Above the others. */
    TOP,
    /** For some areas, or for all, below the top. */
    COORDINATING
}
