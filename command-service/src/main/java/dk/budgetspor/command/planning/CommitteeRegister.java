package dk.budgetspor.command.planning;

import dk.budgetspor.kernel.organisation.BodyCode;

/** What rules about items and reports need to know of the bodies that treat them. */
@FunctionalInterface
interface CommitteeRegister {
    Standing standingOf(BodyCode code);

    /** Whether a body is there. */
    enum Standing {
        UNKNOWN,
        EXISTS,
        DISSOLVED
    }
}
