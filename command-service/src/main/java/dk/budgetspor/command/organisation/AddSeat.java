package dk.budgetspor.command.organisation;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.util.UUID;

/** Give a body a seat, for an office or, without a title, for an ordinary member. */
record AddSeat(BodyCode code, UUID seatId, String title) implements Command {
    @Override
    public String aggregateId() {
        return code.aggregateId();
    }
}
