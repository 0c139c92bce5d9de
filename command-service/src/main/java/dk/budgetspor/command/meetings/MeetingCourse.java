package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.AgendaPublished;
import dk.budgetspor.kernel.meetings.MeetingCancelled;
import dk.budgetspor.kernel.meetings.MeetingContinued;
import dk.budgetspor.kernel.meetings.MeetingEvent;
import dk.budgetspor.kernel.meetings.MeetingHeld;
import dk.budgetspor.kernel.meetings.MeetingOpened;
import dk.budgetspor.kernel.meetings.MeetingRescheduled;
import dk.budgetspor.kernel.meetings.MeetingScheduled;
import dk.budgetspor.kernel.meetings.MinutesCompleted;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How far a meeting has come.
 *
 * @param meetingId the meeting
 * @param bodyCode the body that meets
 * @param status where it stands
 * @param days its day, and those it was continued on
 */
record MeetingCourse(UUID meetingId, String bodyCode, MeetingStatus status, List<MeetingDay> days) {
    MeetingCourse {
        days = List.copyOf(days);
    }

    static MeetingCourse of(MeetingScheduled event) {
        return new MeetingCourse(
                event.meetingId(),
                event.bodyCode(),
                MeetingStatus.DRAFT,
                List.of(new MeetingDay(event.date(), event.start(), event.end(), event.place())));
    }

    BodyCode body() {
        return new BodyCode(bodyCode);
    }

    MeetingDay first() {
        return days.get(0);
    }

    MeetingDay last() {
        return days.get(days.size() - 1);
    }

    boolean isOn(LocalDate date) {
        return days.stream().anyMatch(day -> day.date().equals(date));
    }

    MeetingCourse after(MeetingEvent event) {
        if (event instanceof MeetingRescheduled moved) {
            return on(List.of(new MeetingDay(moved.date(), moved.start(), moved.end(), moved.place())));
        }
        if (event instanceof MeetingContinued more) {
            MeetingDay day = new MeetingDay(more.date(), more.start(), more.end(), more.place());
            return on(Stream.concat(days.stream(), Stream.of(day)).toList());
        }
        if (event instanceof AgendaPublished) {
            return now(MeetingStatus.PUBLISHED);
        }
        if (event instanceof MeetingOpened) {
            return now(MeetingStatus.OPENED);
        }
        if (event instanceof MeetingHeld) {
            return now(MeetingStatus.HELD);
        }
        if (event instanceof MinutesCompleted) {
            return now(MeetingStatus.MINUTES_COMPLETE);
        }
        return event instanceof MeetingCancelled ? now(MeetingStatus.CANCELLED) : this;
    }

    private MeetingCourse on(List<MeetingDay> others) {
        return new MeetingCourse(meetingId, bodyCode, status, others);
    }

    private MeetingCourse now(MeetingStatus other) {
        return new MeetingCourse(meetingId, bodyCode, other, days);
    }
}
