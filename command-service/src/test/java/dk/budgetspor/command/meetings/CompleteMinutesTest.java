package dk.budgetspor.command.meetings;

import static dk.budgetspor.command.meetings.Given.ITEM;
import static dk.budgetspor.command.meetings.Given.MEETING_ID;
import static dk.budgetspor.command.meetings.Given.SECOND;
import static dk.budgetspor.command.meetings.Given.THIRD;
import static dk.budgetspor.command.meetings.Given.cancelled;
import static dk.budgetspor.command.meetings.Given.complete;
import static dk.budgetspor.command.meetings.Given.decided;
import static dk.budgetspor.command.meetings.Given.held;
import static dk.budgetspor.command.meetings.Given.noted;
import static dk.budgetspor.command.meetings.Given.opened;
import static dk.budgetspor.command.meetings.Given.point;
import static dk.budgetspor.command.meetings.Given.postponed;
import static dk.budgetspor.command.meetings.Given.published;
import static dk.budgetspor.command.meetings.Given.scheduled;
import static dk.budgetspor.command.meetings.Given.secretary;
import static dk.budgetspor.command.meetings.Given.slot;
import static dk.budgetspor.command.meetings.Given.subPoint;
import static dk.budgetspor.command.meetings.Given.withdrawn;
import static dk.budgetspor.command.meetings.Meetings.meeting;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import org.junit.jupiter.api.Test;

class CompleteMinutesTest {
    @Test
    void minutes_are_complete_when_every_item_has_a_note_or_a_decision() {
        meeting()
                .given(
                        scheduled(),
                        point(ITEM),
                        point(SECOND),
                        published(),
                        opened(),
                        noted(ITEM),
                        decided(SECOND),
                        held())
                .when(new CompleteMinutes(MEETING_ID), secretary())
                .expectEvents(complete());
    }

    @Test
    void an_item_without_either_is_named_by_its_number() {
        meeting()
                .given(scheduled(), slot(THIRD), point(ITEM), point(SECOND), published(), opened(), noted(ITEM), held())
                .when(new CompleteMinutes(MEETING_ID), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.ITEMS_WITHOUT_DECISION, "2"));
    }

    @Test
    void slots_need_none() {
        meeting()
                .given(scheduled(), slot(ITEM), published(), opened(), held())
                .when(new CompleteMinutes(MEETING_ID), secretary())
                .expectEvents(complete());
    }

    @Test
    void neither_do_items_off_the_agenda() {
        meeting()
                .given(
                        scheduled(),
                        point(ITEM),
                        point(SECOND),
                        published(),
                        opened(),
                        withdrawn(ITEM),
                        postponed(SECOND),
                        held())
                .when(new CompleteMinutes(MEETING_ID), secretary())
                .expectEvents(complete());
    }

    @Test
    void an_item_is_settled_when_each_sub_point_is() {
        meeting()
                .given(
                        scheduled(),
                        point(ITEM),
                        subPoint(SECOND, ITEM),
                        subPoint(THIRD, ITEM),
                        published(),
                        opened(),
                        noted(SECOND),
                        decided(THIRD),
                        held())
                .when(new CompleteMinutes(MEETING_ID), secretary())
                .expectEvents(complete());
    }

    @Test
    void or_when_it_is_itself() {
        meeting()
                .given(scheduled(), point(ITEM), subPoint(SECOND, ITEM), published(), opened(), noted(ITEM), held())
                .when(new CompleteMinutes(MEETING_ID), secretary())
                .expectEvents(complete());
    }

    @Test
    void but_not_when_one_sub_point_is_left() {
        meeting()
                .given(
                        scheduled(),
                        point(ITEM),
                        subPoint(SECOND, ITEM),
                        subPoint(THIRD, ITEM),
                        published(),
                        opened(),
                        noted(SECOND),
                        held())
                .when(new CompleteMinutes(MEETING_ID), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.ITEMS_WITHOUT_DECISION, "1"));
    }

    @Test
    void a_sub_point_that_was_withdrawn_does_not_count() {
        meeting()
                .given(
                        scheduled(),
                        point(ITEM),
                        subPoint(SECOND, ITEM),
                        published(),
                        opened(),
                        withdrawn(SECOND),
                        held())
                .when(new CompleteMinutes(MEETING_ID), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.ITEMS_WITHOUT_DECISION, "1"));
    }

    @Test
    void the_meeting_was_held() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), noted(ITEM))
                .when(new CompleteMinutes(MEETING_ID), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_NOT_HELD));
    }

    @Test
    void minutes_are_completed_once() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), noted(ITEM), held(), complete())
                .when(new CompleteMinutes(MEETING_ID), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MINUTES_ARE_COMPLETE));
    }

    @Test
    void nothing_happens_to_a_cancelled_meeting() {
        meeting()
                .given(scheduled(), point(ITEM), cancelled())
                .when(new CompleteMinutes(MEETING_ID), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_CANCELLED));
    }

    @Test
    void a_secretary_acts_for_own_bodies_only() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), noted(ITEM), held())
                .when(new CompleteMinutes(MEETING_ID), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_BODY, "DIR"));
    }
}
