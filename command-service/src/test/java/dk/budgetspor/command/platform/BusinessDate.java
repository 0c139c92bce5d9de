package dk.budgetspor.command.platform;

import dk.budgetspor.kernel.messaging.Metadata;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;
import org.jspecify.annotations.Nullable;

/** Matches the events of a command by the business date on the only one of them. */
public final class BusinessDate extends TypeSafeMatcher<List<EventMessage<?>>> {
    private final @Nullable String date;

    private BusinessDate(@Nullable String date) {
        this.date = date;
    }

    public static BusinessDate of(String date) {
        return new BusinessDate(date);
    }

    /** It took effect on the day it was recorded. */
    public static BusinessDate none() {
        return new BusinessDate(null);
    }

    @Override
    protected boolean matchesSafely(List<EventMessage<?>> events) {
        var metadata = events.get(0).getMetaData();
        return events.size() == 1
                && (date == null
                        ? !metadata.containsKey(Metadata.BUSINESS_DATE)
                        : date.equals(metadata.get(Metadata.BUSINESS_DATE)));
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("one event with business date ").appendValue(date);
    }
}
