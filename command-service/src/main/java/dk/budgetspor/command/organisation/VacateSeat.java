package dk.budgetspor.command.organisation;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.time.LocalDate;
import java.util.UUID;

/** Have the member leave a seat. */
record VacateSeat(BodyCode code, UUID seatId, LocalDate vacatedOn, String reason) implements Command {
    @Override
    public String aggregateId() {
        return code.aggregateId();
    }
}
