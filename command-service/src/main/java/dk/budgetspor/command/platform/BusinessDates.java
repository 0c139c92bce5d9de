package dk.budgetspor.command.platform;

import dk.budgetspor.kernel.messaging.Metadata;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.axonframework.messaging.MetaData;

/** The day something took effect, in the municipality's own time zone. */
public final class BusinessDates {
    public static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    private BusinessDates() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(COPENHAGEN));
    }

    /** Metadata of an event with a date of its own; empty where it is the day of recording. */
    public static MetaData of(LocalDate effective, Clock clock) {
        return effective.equals(today(clock))
                ? MetaData.emptyInstance()
                : MetaData.with(Metadata.BUSINESS_DATE, effective.toString());
    }
}
