package dk.budgetspor.command.meetings;

import static dk.budgetspor.command.meetings.Given.ITEM;
import static dk.budgetspor.command.meetings.Given.MEETING;
import static dk.budgetspor.command.meetings.Given.MEETING_ID;
import static dk.budgetspor.command.meetings.Given.SEAT;
import static dk.budgetspor.command.meetings.Given.SECOND;
import static dk.budgetspor.command.meetings.Given.cancelled;
import static dk.budgetspor.command.meetings.Given.complete;
import static dk.budgetspor.command.meetings.Given.held;
import static dk.budgetspor.command.meetings.Given.id;
import static dk.budgetspor.command.meetings.Given.item;
import static dk.budgetspor.command.meetings.Given.noted;
import static dk.budgetspor.command.meetings.Given.opened;
import static dk.budgetspor.command.meetings.Given.point;
import static dk.budgetspor.command.meetings.Given.published;
import static dk.budgetspor.command.meetings.Given.scheduled;
import static dk.budgetspor.command.meetings.Given.secretary;
import static dk.budgetspor.command.meetings.Meetings.meeting;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.meetings.AgendaItemId;
import dk.budgetspor.kernel.meetings.Attendance;
import dk.budgetspor.kernel.meetings.AttendanceRecorded;
import dk.budgetspor.kernel.meetings.Presence;
import dk.budgetspor.kernel.messaging.ErrorCode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordAttendanceTest {
    @Test
    void it_is_recorded_who_took_part() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened())
                .when(
                        record(
                                null,
                                new Attendance("Lene Mehlsen Thomsen", SEAT, Presence.PRESENT, null),
                                new Attendance("Kim Bruun Nielsen", null, Presence.APOLOGY, "Jeppe Bødker Thvilum")),
                        secretary())
                .expectEvents(new AttendanceRecorded(
                        MEETING,
                        null,
                        List.of(
                                new Attendance("Lene Mehlsen Thomsen", SEAT, Presence.PRESENT, null),
                                new Attendance("Kim Bruun Nielsen", null, Presence.APOLOGY, "Jeppe Bødker Thvilum"))));
    }

    @Test
    void it_may_differ_for_one_item() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened())
                .when(
                        record(item(ITEM), new Attendance("Lene Mehlsen Thomsen", SEAT, Presence.DISQUALIFIED, null)),
                        secretary())
                .expectEvents(new AttendanceRecorded(
                        MEETING,
                        ITEM,
                        List.of(new Attendance("Lene Mehlsen Thomsen", SEAT, Presence.DISQUALIFIED, null))));
    }

    @Test
    void the_same_again_is_no_event() {
        meeting()
                .given(
                        scheduled(),
                        point(ITEM),
                        published(),
                        opened(),
                        new AttendanceRecorded(
                                MEETING,
                                null,
                                List.of(
                                        new Attendance("Lene Mehlsen Thomsen", SEAT, Presence.PRESENT, null),
                                        new Attendance(
                                                "Kim Bruun Nielsen", null, Presence.APOLOGY, "Jeppe Bødker Thvilum"))))
                .when(
                        record(
                                null,
                                new Attendance("Lene Mehlsen Thomsen", SEAT, Presence.PRESENT, null),
                                new Attendance("Kim Bruun Nielsen", null, Presence.APOLOGY, "Jeppe Bødker Thvilum")),
                        secretary())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void another_record_takes_its_place() {
        meeting()
                .given(
                        scheduled(),
                        point(ITEM),
                        published(),
                        opened(),
                        new AttendanceRecorded(
                                MEETING,
                                null,
                                List.of(
                                        new Attendance("Lene Mehlsen Thomsen", SEAT, Presence.PRESENT, null),
                                        new Attendance(
                                                "Kim Bruun Nielsen", null, Presence.APOLOGY, "Jeppe Bødker Thvilum"))))
                .when(record(null, new Attendance("Lene Mehlsen Thomsen", SEAT, Presence.PRESENT, null)), secretary())
                .expectEvents(new AttendanceRecorded(
                        MEETING, null, List.of(new Attendance("Lene Mehlsen Thomsen", SEAT, Presence.PRESENT, null))));
    }

    @Test
    void that_of_an_item_is_another() {
        meeting()
                .given(
                        scheduled(),
                        point(ITEM),
                        published(),
                        opened(),
                        new AttendanceRecorded(
                                MEETING,
                                null,
                                List.of(
                                        new Attendance("Lene Mehlsen Thomsen", SEAT, Presence.PRESENT, null),
                                        new Attendance(
                                                "Kim Bruun Nielsen", null, Presence.APOLOGY, "Jeppe Bødker Thvilum"))))
                .when(
                        record(
                                item(ITEM),
                                new Attendance("Lene Mehlsen Thomsen", SEAT, Presence.PRESENT, null),
                                new Attendance("Kim Bruun Nielsen", null, Presence.APOLOGY, "Jeppe Bødker Thvilum")),
                        secretary())
                .expectEvents(new AttendanceRecorded(
                        MEETING,
                        ITEM,
                        List.of(
                                new Attendance("Lene Mehlsen Thomsen", SEAT, Presence.PRESENT, null),
                                new Attendance("Kim Bruun Nielsen", null, Presence.APOLOGY, "Jeppe Bødker Thvilum"))));
    }

    @Test
    void a_member_is_named_once() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened())
                .when(
                        record(
                                null,
                                new Attendance("Kim Bruun Nielsen", null, Presence.APOLOGY, "Jeppe Bødker Thvilum"),
                                new Attendance("Kim Bruun Nielsen", null, Presence.APOLOGY, "Jeppe Bødker Thvilum")),
                        secretary())
                .expectNoEvents()
                .expectException(Refused.of("/attendance/1/memberName", ErrorCode.DUPLICATE, "Kim Bruun Nielsen"));
    }

    @Test
    void a_seat_is_named_once() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened())
                .when(
                        record(
                                null,
                                new Attendance("Lene Mehlsen Thomsen", SEAT, Presence.PRESENT, null),
                                new Attendance("Line Mehlsen Thomsen", SEAT, Presence.PRESENT, null)),
                        secretary())
                .expectNoEvents()
                .expectException(Refused.of("/attendance/1/seatId", ErrorCode.DUPLICATE, SEAT));
    }

    @Test
    void the_seat_is_one_of_the_body() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened())
                .when(record(null, new Attendance("Lene Mehlsen Thomsen", id(9), Presence.PRESENT, null)), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/attendance/0/seatId", ErrorCode.UNKNOWN_SEAT, id(9)));
    }

    @Test
    void who_was_present_has_no_substitute() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened())
                .when(
                        record(
                                null,
                                new Attendance("Kim Bruun Nielsen", null, Presence.PRESENT, "Jeppe Bødker Thvilum")),
                        secretary())
                .expectNoEvents()
                .expectException(Refused.of(
                        "/attendance/0/substitute", ErrorCode.SUBSTITUTE_OF_SOMEBODY_PRESENT, "Kim Bruun Nielsen"));
    }

    @Test
    void the_item_is_on_the_agenda() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened())
                .when(
                        record(item(SECOND), new Attendance("Lene Mehlsen Thomsen", SEAT, Presence.PRESENT, null)),
                        secretary())
                .expectNoEvents()
                .expectException(Refused.of("/agendaItemId", ErrorCode.UNKNOWN_AGENDA_ITEM, SECOND));
    }

    @Test
    void nobody_takes_part_before_the_opening() {
        meeting()
                .given(scheduled(), point(ITEM), published())
                .when(
                        record(
                                null,
                                new Attendance("Lene Mehlsen Thomsen", SEAT, Presence.PRESENT, null),
                                new Attendance("Kim Bruun Nielsen", null, Presence.APOLOGY, "Jeppe Bødker Thvilum")),
                        secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_NOT_OPENED));
    }

    @Test
    void it_may_be_recorded_after_the_meeting() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), held())
                .when(
                        record(
                                null,
                                new Attendance("Lene Mehlsen Thomsen", SEAT, Presence.PRESENT, null),
                                new Attendance("Kim Bruun Nielsen", null, Presence.APOLOGY, "Jeppe Bødker Thvilum")),
                        secretary())
                .expectEvents(new AttendanceRecorded(
                        MEETING,
                        null,
                        List.of(
                                new Attendance("Lene Mehlsen Thomsen", SEAT, Presence.PRESENT, null),
                                new Attendance("Kim Bruun Nielsen", null, Presence.APOLOGY, "Jeppe Bødker Thvilum"))));
    }

    @Test
    void complete_minutes_stay_as_they_are() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), noted(ITEM), held(), complete())
                .when(
                        record(
                                null,
                                new Attendance("Lene Mehlsen Thomsen", SEAT, Presence.PRESENT, null),
                                new Attendance("Kim Bruun Nielsen", null, Presence.APOLOGY, "Jeppe Bødker Thvilum")),
                        secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MINUTES_ARE_COMPLETE));
    }

    @Test
    void nothing_happens_to_a_cancelled_meeting() {
        meeting()
                .given(scheduled(), point(ITEM), cancelled())
                .when(
                        record(
                                null,
                                new Attendance("Lene Mehlsen Thomsen", SEAT, Presence.PRESENT, null),
                                new Attendance("Kim Bruun Nielsen", null, Presence.APOLOGY, "Jeppe Bødker Thvilum")),
                        secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_CANCELLED));
    }

    @Test
    void a_secretary_acts_for_own_bodies_only() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened())
                .when(
                        record(
                                null,
                                new Attendance("Lene Mehlsen Thomsen", SEAT, Presence.PRESENT, null),
                                new Attendance("Kim Bruun Nielsen", null, Presence.APOLOGY, "Jeppe Bødker Thvilum")),
                        secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_BODY, "DIR"));
    }

    private static RecordAttendance record(@Nullable AgendaItemId agendaItemId, Attendance... attendance) {
        return new RecordAttendance(MEETING_ID, agendaItemId, List.of(attendance));
    }
}
