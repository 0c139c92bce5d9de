package dk.budgetspor.command.meetings;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dk.budgetspor.command.platform.Actor;
import dk.budgetspor.command.platform.SecretariesActForOwnBodies;
import dk.budgetspor.command.platform.bodies.SeatRegister;
import dk.budgetspor.kernel.meetings.AgendaItemId;
import dk.budgetspor.kernel.meetings.AgendaItemNoted;
import dk.budgetspor.kernel.meetings.Attendance;
import dk.budgetspor.kernel.meetings.AttendanceRecorded;
import dk.budgetspor.kernel.meetings.MeetingEvent;
import dk.budgetspor.kernel.meetings.MeetingScheduled;
import dk.budgetspor.kernel.meetings.MinutesCompleted;
import dk.budgetspor.kernel.meetings.MinutesSigned;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The part of a meeting that decides who took part, what was noted, who signs, and when its minutes are complete. */
@SuppressWarnings("NullAway.Init") // the sourcing handler of the first event assigns
final class Minutes {
    private MeetingCourse course;
    private AgendaItems items = AgendaItems.NONE;

    /** By item; that of the whole meeting by the meeting. */
    private Map<UUID, List<Attendance>> attendance = new HashMap<>();

    private Map<UUID, String> notes = new HashMap<>();
    private Set<UUID> signed = new HashSet<>();

    @CommandHandler
    void handle(RecordAttendance command, Actor actor, SeatRegister seats) {
        SecretariesActForOwnBodies.check(actor, course.body());
        MinutesAreTakenFromTheOpening.check(course);
        AgendaItemId agendaItemId = command.agendaItemId();
        UUID item = null;
        if (agendaItemId != null) {
            item = NamedItemsAreOnTheAgenda.standing("/agendaItemId", agendaItemId, items)
                    .agendaItemId();
        }
        Set<UUID> known = seats.seatsOf(course.body()).stream()
                .map(SeatRegister.Seat::seatId)
                .collect(Collectors.toSet());
        MembersAreRecordedOnce.check(command.attendance(), known);
        SubstitutesStandInForWhoIsAway.check(command.attendance());
        UUID about = Objects.requireNonNullElse(item, course.meetingId());
        if (!command.attendance().equals(attendance.get(about))) {
            apply(new AttendanceRecorded(course.meetingId(), item, command.attendance()));
        }
    }

    @CommandHandler
    void handle(NoteOnAgendaItem command, Actor actor) {
        SecretariesActForOwnBodies.check(actor, course.body());
        MinutesAreTakenFromTheOpening.check(course);
        AgendaItem item = NamedItemsAreOnTheAgenda.standing("/agendaItemId", command.agendaItemId(), items);
        SlotsAreOnlyTimes.check("/agendaItemId", item);
        if (!command.text().equals(notes.get(item.agendaItemId()))) {
            apply(new AgendaItemNoted(course.meetingId(), item.agendaItemId(), command.text()));
        }
    }

    @CommandHandler
    void handle(SignMinutes command, Actor actor, SeatRegister seats) {
        MinutesAreSignedOnceHeld.check(course);
        SeatRegister.Seat seat = MembersSignForTheirSeat.check(actor, course.body(), signed, seats);
        apply(new MinutesSigned(
                course.meetingId(), seat.seatId(), Objects.requireNonNullElse(seat.memberName(), actor.name())));
    }

    @CommandHandler
    void handle(CompleteMinutes command, Actor actor) {
        SecretariesActForOwnBodies.check(actor, course.body());
        MinutesAreSignedOnceHeld.check(course);
        CompleteMinutesStayAsTheyAre.check(course);
        EveryItemIsSettledInCompleteMinutes.check(items);
        apply(new MinutesCompleted(course.meetingId()));
    }

    @EventSourcingHandler
    void on(MeetingScheduled event) {
        course = MeetingCourse.of(event);
    }

    @EventSourcingHandler
    void on(MeetingEvent event) {
        course = course.after(event);
        items = items.after(event);
        if (event instanceof AttendanceRecorded recorded) {
            attendance.put(
                    Objects.requireNonNullElse(recorded.agendaItemId(), course.meetingId()), recorded.attendance());
        } else if (event instanceof AgendaItemNoted noted) {
            notes.put(noted.agendaItemId(), noted.text());
        } else if (event instanceof MinutesSigned signature) {
            signed.add(signature.seatId());
        }
    }
}
