package dk.budgetspor.command.calendar;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.calendar.WheelId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Have the body take something up on another day, or await one. */
record MoveTopic(WheelId wheel, UUID topicId, @Nullable LocalDate date, String reason) implements Command {
    @Override
    public String aggregateId() {
        return wheel.aggregateId();
    }
}
