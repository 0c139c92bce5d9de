package dk.budgetspor.architecture.broken.command.platform;

import dk.budgetspor.architecture.broken.command.organisation.BodyRoom;
import java.time.LocalDate;

/** Breaks: a platform knows a room, and time comes from the machine. */
public class ClockHelper {
    @SuppressWarnings("JavaTimeDefaultTimeZone") // the fault it shows
    Object today() {
        return LocalDate.now() + "" + new BodyRoom();
    }
}
