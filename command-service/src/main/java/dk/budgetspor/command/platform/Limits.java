package dk.budgetspor.command.platform;

/** The longest texts that are taken, in characters. */
public final class Limits {
    public static final int TITLE = 200;
    public static final int REASON = 2_000;
    public static final int TEXT = 100_000;
    public static final int CODES = 50;

    private Limits() {}
}
