package dk.budgetspor.command.meetings;

import static dk.budgetspor.command.meetings.Given.DECISION;
import static dk.budgetspor.command.meetings.Given.ITEM;
import static dk.budgetspor.command.meetings.Given.MEETING;
import static dk.budgetspor.command.meetings.Given.MEETING_ID;
import static dk.budgetspor.command.meetings.Given.NEXT_DAY;
import static dk.budgetspor.command.meetings.Given.NOON;
import static dk.budgetspor.command.meetings.Given.SECOND;
import static dk.budgetspor.command.meetings.Given.cancelled;
import static dk.budgetspor.command.meetings.Given.clock;
import static dk.budgetspor.command.meetings.Given.complete;
import static dk.budgetspor.command.meetings.Given.content;
import static dk.budgetspor.command.meetings.Given.decided;
import static dk.budgetspor.command.meetings.Given.held;
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
import static dk.budgetspor.command.meetings.Given.withdrawn;
import static dk.budgetspor.command.meetings.Meetings.at;
import static dk.budgetspor.command.meetings.Meetings.meeting;

import dk.budgetspor.command.platform.BusinessDate;
import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.meetings.DecisionId;
import dk.budgetspor.kernel.meetings.MeetingContinued;
import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.messaging.ErrorCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordDecisionTest {
    @Test
    void a_body_decides() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened())
                .when(decide(content()), secretary())
                .expectEvents(decided(ITEM));
    }

    @Test
    void it_takes_effect_on_the_day_it_was_made() {
        at(clock("2024-04-02T08:00:00Z"))
                .given(scheduled(), point(ITEM), published(), opened())
                .when(decide(content()), secretary())
                .expectEventsMatching(BusinessDate.of("2024-03-20"));
    }

    @Test
    void it_may_be_recorded_after_the_meeting() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), held())
                .when(decide(content()), secretary())
                .expectEvents(decided(ITEM));
    }

    @Test
    void not_before_the_opening() {
        meeting()
                .given(scheduled(), point(ITEM), published())
                .when(decide(content()), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_NOT_OPENED));
    }

    @Test
    void nor_after_the_minutes_are_complete() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), noted(ITEM), held(), complete())
                .when(decide(content()), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MINUTES_ARE_COMPLETE));
    }

    @Test
    void an_item_has_one_decision() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), decided(ITEM))
                .when(decide(content()), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/agendaItemId", ErrorCode.ITEM_IS_DECIDED));
    }

    @Test
    void a_sub_point_has_one_of_its_own() {
        meeting()
                .given(scheduled(), point(SECOND), subPoint(ITEM, SECOND), published(), opened(), decided(SECOND))
                .when(decide(content()), secretary())
                .expectEvents(decided(ITEM));
    }

    @Test
    void the_item_is_on_the_agenda() {
        meeting()
                .given(scheduled(), published(), opened())
                .when(decide(content()), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/agendaItemId", ErrorCode.UNKNOWN_AGENDA_ITEM, ITEM));
    }

    @Test
    void it_was_not_withdrawn() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), withdrawn(ITEM))
                .when(decide(content()), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/agendaItemId", ErrorCode.ITEM_IS_OFF_THE_AGENDA));
    }

    @Test
    void it_was_not_postponed() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), postponed(ITEM))
                .when(decide(content()), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/agendaItemId", ErrorCode.ITEM_IS_OFF_THE_AGENDA));
    }

    @Test
    void nothing_is_decided_on_a_slot() {
        meeting()
                .given(scheduled(), slot(ITEM), published(), opened())
                .when(decide(content()), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/agendaItemId", ErrorCode.ITEM_IS_A_SLOT));
    }

    @Test
    void it_was_made_on_the_day_of_the_meeting() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened())
                .when(decide(on(NEXT_DAY)), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/decidedOn", ErrorCode.NOT_A_DAY_OF_THE_MEETING, NEXT_DAY));
    }

    @Test
    void or_on_one_it_went_on() {
        at(clock("2024-04-02T08:00:00Z"))
                .given(
                        scheduled(),
                        point(ITEM),
                        published(),
                        opened(),
                        new MeetingContinued(MEETING, NEXT_DAY, NOON, null, "", "ikke færdig"))
                .when(decide(on(NEXT_DAY)), secretary())
                .expectEvents(decided(ITEM, null, null, on(NEXT_DAY)));
    }

    @Test
    void but_not_tomorrow() {
        meeting()
                .given(
                        scheduled(),
                        point(ITEM),
                        published(),
                        opened(),
                        new MeetingContinued(MEETING, NEXT_DAY, NOON, null, "", "ikke færdig"))
                .when(decide(on(NEXT_DAY)), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/decidedOn", ErrorCode.DATE_IN_THE_FUTURE, NEXT_DAY));
    }

    @Test
    void nothing_happens_to_a_cancelled_meeting() {
        meeting()
                .given(scheduled(), point(ITEM), cancelled())
                .when(decide(content()), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_CANCELLED));
    }

    @Test
    void a_secretary_acts_for_own_bodies_only() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened())
                .when(decide(content()), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_BODY, "DIR"));
    }

    private static RecordDecision decide(DecisionContent content) {
        return new RecordDecision(MEETING_ID, new DecisionId(DECISION), item(ITEM), null, content, null);
    }

    private static DecisionContent on(LocalDate day) {
        return new DecisionContent(
                day, Outcome.NOTED, "", "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
