package dk.budgetspor.command.organisation;

import dk.budgetspor.kernel.organisation.BodyCode;

/** What rules about areas need to know of bodies. */
@FunctionalInterface
interface BodyRegister {
    Standing standingOf(BodyCode code);

    /** Whether a body is there. */
    enum Standing {
        UNKNOWN,
        EXISTS,
        DISSOLVED
    }
}
