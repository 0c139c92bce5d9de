package dk.budgetspor.kernel.startup;

/** The service does not start, for a reason that is the reader's to mend; the message says which. */
public class StartRefused extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public StartRefused(String message) {
        super(message);
    }
}
