package dk.budgetspor.command.platform.bodies;

import dk.budgetspor.kernel.organisation.BodyCode;

/** What rules need to know of bodies. */
@FunctionalInterface
public interface BodyRegister {
    Standing standingOf(BodyCode code);

    /** Whether a body is there. */
    enum Standing {
        UNKNOWN,
        EXISTS,
        DISSOLVED
    }
}
