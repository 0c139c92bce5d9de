package dk.budgetspor.query.platform.raaderum;

/** Where a savings round stands. */
public enum RoundStatus {
    /** Work on it goes on. */
    OPEN,
    /** It is over. */
    CLOSED
}
