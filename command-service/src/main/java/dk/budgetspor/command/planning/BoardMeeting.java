package dk.budgetspor.command.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A presentation of an item, or its kick-off meeting.
 *
 * @param day the day of it
 * @param people who presents, or takes part, by office; may be empty
 */
record BoardMeeting(LocalDate day, String people) {
    static @Nullable LocalDate dayOf(@Nullable BoardMeeting meeting) {
        return meeting == null ? null : meeting.day();
    }
}
