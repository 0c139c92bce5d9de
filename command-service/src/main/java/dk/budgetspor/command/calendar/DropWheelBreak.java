package dk.budgetspor.command.calendar;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.calendar.WheelId;
import java.time.LocalDate;

/** Have the body meet in a time in which it was not to. */
record DropWheelBreak(WheelId wheel, LocalDate from, String reason) implements Command {
    @Override
    public String aggregateId() {
        return wheel.aggregateId();
    }
}
