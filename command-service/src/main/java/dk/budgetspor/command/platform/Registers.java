package dk.budgetspor.command.platform;

/** The processing group of what rules need to know beyond one aggregate. */
public final class Registers {
    public static final String GROUP = "command-model";

    private Registers() {}
}
