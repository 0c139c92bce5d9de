package dk.budgetspor.command.meetings;

import static dk.budgetspor.command.meetings.Given.ITEM;
import static dk.budgetspor.command.meetings.Given.MEETING;
import static dk.budgetspor.command.meetings.Given.MEETING_ID;
import static dk.budgetspor.command.meetings.Given.SEAT;
import static dk.budgetspor.command.meetings.Given.cancelled;
import static dk.budgetspor.command.meetings.Given.complete;
import static dk.budgetspor.command.meetings.Given.executive;
import static dk.budgetspor.command.meetings.Given.held;
import static dk.budgetspor.command.meetings.Given.noted;
import static dk.budgetspor.command.meetings.Given.opened;
import static dk.budgetspor.command.meetings.Given.point;
import static dk.budgetspor.command.meetings.Given.published;
import static dk.budgetspor.command.meetings.Given.scheduled;
import static dk.budgetspor.command.meetings.Meetings.meeting;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.meetings.MinutesSigned;
import dk.budgetspor.kernel.messaging.ErrorCode;
import org.junit.jupiter.api.Test;

class SignMinutesTest {
    @Test
    void a_member_signs_for_their_seat() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), noted(ITEM), held())
                .when(new SignMinutes(MEETING_ID), executive("lene"))
                .expectEvents(new MinutesSigned(MEETING, SEAT, "Lene Mehlsen Thomsen"));
    }

    @Test
    void also_after_the_minutes_are_complete() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), noted(ITEM), held(), complete())
                .when(new SignMinutes(MEETING_ID), executive("lene"))
                .expectEvents(new MinutesSigned(MEETING, SEAT, "Lene Mehlsen Thomsen"));
    }

    @Test
    void they_sign_once() {
        meeting()
                .given(
                        scheduled(),
                        point(ITEM),
                        published(),
                        opened(),
                        noted(ITEM),
                        held(),
                        new MinutesSigned(MEETING, SEAT, "Lene Mehlsen Thomsen"))
                .when(new SignMinutes(MEETING_ID), executive("lene"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MINUTES_ARE_SIGNED));
    }

    @Test
    void nobody_else_signs() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), noted(ITEM), held())
                .when(new SignMinutes(MEETING_ID), executive("kim"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_SEAT, "DIR"));
    }

    @Test
    void a_vacant_seat_is_nobody_s() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), noted(ITEM), held())
                .when(new SignMinutes(MEETING_ID), executive("null"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_SEAT, "DIR"));
    }

    @Test
    void nobody_signs_before_the_meeting_is_held() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened())
                .when(new SignMinutes(MEETING_ID), executive("lene"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_NOT_HELD));
    }

    @Test
    void nothing_happens_to_a_cancelled_meeting() {
        meeting()
                .given(scheduled(), cancelled())
                .when(new SignMinutes(MEETING_ID), executive("lene"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_CANCELLED));
    }
}
