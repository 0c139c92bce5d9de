package dk.budgetspor.command.organisation;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.organisation.BodyCode;

/** Give a body another name. */
record RenameBody(BodyCode code, String name, String reason) implements Command {
    @Override
    public String aggregateId() {
        return code.aggregateId();
    }
}
