package dk.budgetspor.command.calendar;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.calendar.WheelId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Have the body take something up: on each of the days, or once when a day is found if there are none. */
record PlanTopic(
        WheelId wheel,
        UUID topicId,
        String title,
        String text,
        List<LocalDate> dates,
        @Nullable LocalDate aboutDate) implements Command {
    @Override
    public String aggregateId() {
        return wheel.aggregateId();
    }
}
