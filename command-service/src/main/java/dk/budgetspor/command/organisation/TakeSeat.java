package dk.budgetspor.command.organisation;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Have somebody take a vacant seat. */
record TakeSeat(
        BodyCode code,
        UUID seatId,
        String memberName,
        String party,
        @Nullable String userId,
        boolean acting,
        LocalDate takenOn)
        implements Command {
    @Override
    public String aggregateId() {
        return code.aggregateId();
    }
}
