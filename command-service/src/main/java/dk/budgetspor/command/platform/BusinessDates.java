package dk.budgetspor.command.platform;

import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.kernel.messaging.Metadata;
import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.messaging.MetaData;

/** The day something took effect, in the municipality's own time zone. */
public final class BusinessDates {
    private BusinessDates() {}

    /** Metadata of an event with a date of its own; empty where it is the day of recording. */
    public static MetaData of(LocalDate effective, Clock clock) {
        return effective.equals(Copenhagen.today(clock))
                ? MetaData.emptyInstance()
                : MetaData.with(Metadata.BUSINESS_DATE, effective.toString());
    }
}
