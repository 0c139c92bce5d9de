package dk.budgetspor.command.calendar;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.calendar.WheelId;
import java.util.UUID;

/**
 * Have the body take something up at another time, since the meeting could not take it; only automations wish that.
 *
 * @param code why, one of the codes of errors
 */
public record ReturnTopic(WheelId wheel, UUID topicId, UUID meetingId, String code) implements Command {
    @Override
    public String aggregateId() {
        return wheel.aggregateId();
    }
}
