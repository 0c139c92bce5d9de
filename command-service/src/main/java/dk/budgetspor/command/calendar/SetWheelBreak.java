package dk.budgetspor.command.calendar;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.calendar.WheelId;
import java.time.LocalDate;

/** Have the body not meet for a while. */
record SetWheelBreak(WheelId wheel, LocalDate from, LocalDate to, String title) implements Command {
    @Override
    public String aggregateId() {
        return wheel.aggregateId();
    }
}
