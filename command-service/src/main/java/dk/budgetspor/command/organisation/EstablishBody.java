package dk.budgetspor.command.organisation;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.organisation.BodyKind;

/** Establish a body, or re-establish a dissolved one under its code. */
record EstablishBody(BodyCode code, String name, BodyKind kind) implements Command {
    @Override
    public String aggregateId() {
        return code.aggregateId();
    }
}
