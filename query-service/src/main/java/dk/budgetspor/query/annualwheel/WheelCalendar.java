package dk.budgetspor.query.annualwheel;

import dk.budgetspor.query.annualwheel.AnnualWheel.Break;
import dk.budgetspor.query.annualwheel.AnnualWheel.Day;
import dk.budgetspor.query.annualwheel.AnnualWheel.Topic;
import java.time.LocalDate;
import java.time.ZoneOffset;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** A wheel as a calendar (RFC 5545): whole days, none of them sure. What awaits a date stands in no calendar. */
final class WheelCalendar {
    private WheelCalendar() {}

    static String of(AnnualWheel wheel) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Budgetspor//annual wheel//DA"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Name("Årshjul " + wheel.year() + " for " + wheel.bodyName()));
        for (Day day : wheel.days()) {
            day.topics().forEach(topic -> calendar.add(event(day.date(), topic, wheel)));
        }
        wheel.breaks().forEach(pause -> calendar.add(event(pause, wheel)));
        return calendar.toString();
    }

    private static VEvent event(LocalDate date, Topic topic, AnnualWheel wheel) {
        VEvent event = wholeDays(topic.topicId().toString(), date, date, wheel);
        event.add(new DtStamp(topic.revisedAt().toInstant()));
        event.add(new Summary(topic.title()));
        if (!topic.text().isEmpty()) {
            event.add(new Description(topic.text()));
        }
        return event;
    }

    private static VEvent event(Break pause, AnnualWheel wheel) {
        VEvent event = wholeDays("break-" + pause.from(), pause.from(), pause.to(), wheel);
        event.add(new DtStamp(pause.from().atStartOfDay().toInstant(ZoneOffset.UTC)));
        event.add(new Summary(pause.title()));
        return event;
    }

    private static VEvent wholeDays(String id, LocalDate first, LocalDate last, AnnualWheel wheel) {
        VEvent event = new VEvent(false);
        event.add(new Uid(id + "@" + wheel.bodyCode() + "." + wheel.year() + ".budgetspor"));
        event.add(new DtStart<>(first));
        event.add(new DtEnd<>(last.plusDays(1)));
        event.add(new Status(Status.VALUE_TENTATIVE));
        return event;
    }
}
