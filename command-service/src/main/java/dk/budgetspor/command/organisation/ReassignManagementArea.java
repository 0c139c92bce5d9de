package dk.budgetspor.command.organisation;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.util.List;

/** Have a management area belong to another administration or other committees. */
record ReassignManagementArea(AreaCode code, String administration, List<BodyCode> bodyCodes, String reason)
        implements Command {
    @Override
    public String aggregateId() {
        return code.aggregateId();
    }
}
