package dk.budgetspor.command.calendar;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.calendar.WheelId;
import java.time.LocalDate;

/** Have the body not meet on a day after all. */
record DropWheelDate(WheelId wheel, LocalDate date, String reason) implements Command {
    @Override
    public String aggregateId() {
        return wheel.aggregateId();
    }
}
