package dk.budgetspor.command.calendar;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.calendar.WheelId;
import java.time.LocalDate;

/** Have the body meet on a day. */
record SetWheelDate(WheelId wheel, LocalDate date) implements Command {
    @Override
    public String aggregateId() {
        return wheel.aggregateId();
    }
}
