package dk.budgetspor.command.meetings;

import static dk.budgetspor.command.meetings.Given.HELD_MEETING;
import static dk.budgetspor.command.meetings.Given.ITEM;
import static dk.budgetspor.command.meetings.Given.MEETING;
import static dk.budgetspor.command.meetings.Given.MEETING_ID;
import static dk.budgetspor.command.meetings.Given.OTHER_MEETING;
import static dk.budgetspor.command.meetings.Given.SECOND;
import static dk.budgetspor.command.meetings.Given.cancelled;
import static dk.budgetspor.command.meetings.Given.complete;
import static dk.budgetspor.command.meetings.Given.decided;
import static dk.budgetspor.command.meetings.Given.held;
import static dk.budgetspor.command.meetings.Given.id;
import static dk.budgetspor.command.meetings.Given.item;
import static dk.budgetspor.command.meetings.Given.noted;
import static dk.budgetspor.command.meetings.Given.opened;
import static dk.budgetspor.command.meetings.Given.point;
import static dk.budgetspor.command.meetings.Given.postponed;
import static dk.budgetspor.command.meetings.Given.published;
import static dk.budgetspor.command.meetings.Given.scheduled;
import static dk.budgetspor.command.meetings.Given.secretary;
import static dk.budgetspor.command.meetings.Given.slot;
import static dk.budgetspor.command.meetings.Given.subPoint;
import static dk.budgetspor.command.meetings.Meetings.meeting;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.meetings.AgendaItemPostponed;
import dk.budgetspor.kernel.meetings.MeetingId;
import dk.budgetspor.kernel.messaging.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PostponeAgendaItemTest {
    @Test
    void an_item_awaits_a_date() {
        meeting()
                .given(scheduled(), point(ITEM))
                .when(postpone(null), secretary())
                .expectEvents(postponed(ITEM));
    }

    @Test
    void or_goes_to_another_meeting() {
        meeting()
                .given(scheduled(), point(ITEM), published())
                .when(postpone(new MeetingId(OTHER_MEETING)), secretary())
                .expectEvents(new AgendaItemPostponed(MEETING, ITEM, OTHER_MEETING, "ikke nået"));
    }

    @Test
    void that_meeting_exists() {
        meeting()
                .given(scheduled(), point(ITEM))
                .when(postpone(new MeetingId(id(9))), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/toMeetingId", ErrorCode.UNKNOWN_MEETING, id(9)));
    }

    @Test
    void and_it_is_not_over() {
        meeting()
                .given(scheduled(), point(ITEM))
                .when(postpone(new MeetingId(HELD_MEETING)), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/toMeetingId", ErrorCode.MEETING_IS_HELD));
    }

    @Test
    void what_awaits_a_date_goes_to_a_meeting_once_one_is_found_also_after_the_minutes() {
        meeting()
                .given(scheduled(), point(ITEM), postponed(ITEM), published(), opened(), held(), complete())
                .when(postpone(new MeetingId(OTHER_MEETING)), secretary())
                .expectEvents(new AgendaItemPostponed(MEETING, ITEM, OTHER_MEETING, "ikke nået"));
    }

    @Test
    void what_went_to_a_meeting_does_not_go_to_another() {
        meeting()
                .given(scheduled(), point(ITEM), new AgendaItemPostponed(MEETING, ITEM, OTHER_MEETING, "ikke nået"))
                .when(postpone(new MeetingId(OTHER_MEETING)), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/agendaItemId", ErrorCode.ITEM_IS_OFF_THE_AGENDA));
    }

    @Test
    void it_is_another_one() {
        meeting()
                .given(scheduled(), point(ITEM))
                .when(postpone(MEETING_ID), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/toMeetingId", ErrorCode.UNKNOWN_MEETING, MEETING));
    }

    @Test
    void a_slot_is_not_postponed() {
        meeting()
                .given(scheduled(), slot(ITEM))
                .when(postpone(null), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/agendaItemId", ErrorCode.ITEM_IS_A_SLOT));
    }

    @Test
    void what_is_decided_is_not_postponed() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), decided(ITEM))
                .when(postpone(null), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/agendaItemId", ErrorCode.ITEM_IS_DECIDED));
    }

    @Test
    void it_is_postponed_once() {
        meeting()
                .given(scheduled(), point(ITEM), postponed(ITEM))
                .when(postpone(null), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/agendaItemId", ErrorCode.ITEM_IS_OFF_THE_AGENDA));
    }

    @Test
    void a_sub_point_goes_with_its_item() {
        meeting()
                .given(scheduled(), point(SECOND), subPoint(ITEM, SECOND), postponed(SECOND))
                .when(postpone(null), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/agendaItemId", ErrorCode.ITEM_IS_OFF_THE_AGENDA));
    }

    @Test
    void complete_minutes_stay_as_they_are() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), noted(ITEM), held(), complete())
                .when(postpone(null), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MINUTES_ARE_COMPLETE));
    }

    @Test
    void nothing_happens_to_a_cancelled_meeting() {
        meeting()
                .given(scheduled(), point(ITEM), cancelled())
                .when(postpone(null), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_CANCELLED));
    }

    @Test
    void a_secretary_acts_for_own_bodies_only() {
        meeting()
                .given(scheduled(), point(ITEM))
                .when(postpone(null), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_BODY, "DIR"));
    }

    private static PostponeAgendaItem postpone(@Nullable MeetingId toMeetingId) {
        return new PostponeAgendaItem(MEETING_ID, item(ITEM), toMeetingId, "ikke nået");
    }
}
