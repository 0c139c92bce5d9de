package dk.budgetspor.command.planning;

import dk.budgetspor.kernel.organisation.AreaCode;

/** What rules about items need to know of management areas. */
@FunctionalInterface
interface AreaRegister {
    boolean knows(AreaCode code);
}
