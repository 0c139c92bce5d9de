package dk.budgetspor.command.organisation;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.organisation.BodyCode;

/** Dissolve a body. */
record DissolveBody(BodyCode code, String reason) implements Command {
    @Override
    public String aggregateId() {
        return code.aggregateId();
    }
}
