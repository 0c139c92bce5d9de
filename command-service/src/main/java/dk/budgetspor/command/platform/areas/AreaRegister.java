package dk.budgetspor.command.platform.areas;

import dk.budgetspor.kernel.organisation.AreaCode;

/** What rules about items need to know of management areas. */
@FunctionalInterface
public interface AreaRegister {
    boolean knows(AreaCode code);
}
