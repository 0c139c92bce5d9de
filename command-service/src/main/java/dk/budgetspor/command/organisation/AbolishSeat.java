package dk.budgetspor.command.organisation;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.util.UUID;

/** Take a seat from a body, with who has it. */
record AbolishSeat(BodyCode code, UUID seatId, String reason) implements Command {
    @Override
    public String aggregateId() {
        return code.aggregateId();
    }
}
