package dk.budgetspor.kernel.web;

/** Headers of the contract that HTTP itself does not name. */
public final class Headers {
    /** On the answer to a command: the position in the store of its last event, a whole number from 1. */
    public static final String POSITION = "Budgetspor-Position";
    /** On a query: wait until the view has seen this position. */
    public static final String MIN_POSITION = "Budgetspor-Min-Position";
    /** On a command: makes a retry safe; 1-255 visible ASCII characters. */
    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private Headers() {}
}
