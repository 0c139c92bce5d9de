package dk.budgetspor.command.organisation;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.util.List;

/** Establish a management area in the field of the given committees. */
record EstablishManagementArea(AreaCode code, String name, String administration, List<BodyCode> bodyCodes)
        implements Command {
    @Override
    public String aggregateId() {
        return code.aggregateId();
    }
}
