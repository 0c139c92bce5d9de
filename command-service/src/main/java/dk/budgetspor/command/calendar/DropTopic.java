package dk.budgetspor.command.calendar;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.calendar.WheelId;
import java.util.UUID;

/** Have the body not take something up after all. */
record DropTopic(WheelId wheel, UUID topicId, String reason) implements Command {
    @Override
    public String aggregateId() {
        return wheel.aggregateId();
    }
}
