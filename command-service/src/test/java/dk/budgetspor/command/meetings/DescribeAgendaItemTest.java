package dk.budgetspor.command.meetings;

import static dk.budgetspor.command.meetings.Given.ITEM;
import static dk.budgetspor.command.meetings.Given.MEETING;
import static dk.budgetspor.command.meetings.Given.MEETING_ID;
import static dk.budgetspor.command.meetings.Given.cancelled;
import static dk.budgetspor.command.meetings.Given.caseItem;
import static dk.budgetspor.command.meetings.Given.held;
import static dk.budgetspor.command.meetings.Given.item;
import static dk.budgetspor.command.meetings.Given.opened;
import static dk.budgetspor.command.meetings.Given.point;
import static dk.budgetspor.command.meetings.Given.published;
import static dk.budgetspor.command.meetings.Given.scheduled;
import static dk.budgetspor.command.meetings.Given.secretary;
import static dk.budgetspor.command.meetings.Given.slot;
import static dk.budgetspor.command.meetings.Given.withdrawn;
import static dk.budgetspor.command.meetings.Meetings.meeting;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.meetings.AgendaItemDescribed;
import dk.budgetspor.kernel.messaging.ErrorCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class DescribeAgendaItemTest {
    @Test
    void a_point_says_what_it_is_about() {
        meeting()
                .given(scheduled(), point(ITEM))
                .when(describe("DIR", "ØK"), secretary())
                .expectEvents(new AgendaItemDescribed(MEETING, ITEM, List.of("DIR", "ØK"), "Status", "", "Ingen"));
    }

    @Test
    void the_same_texts_are_no_event() {
        meeting()
                .given(
                        scheduled(),
                        point(ITEM),
                        new AgendaItemDescribed(MEETING, ITEM, List.of("DIR", "ØK"), "Status", "", "Ingen"))
                .when(describe("DIR", "ØK"), secretary())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void the_texts_of_a_case_are_written_on_the_case() {
        meeting()
                .given(scheduled(), caseItem(ITEM))
                .when(describe("DIR", "ØK"), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/agendaItemId", ErrorCode.ITEM_IS_NOT_A_POINT));
    }

    @Test
    void a_slot_has_no_texts() {
        meeting()
                .given(scheduled(), slot(ITEM))
                .when(describe("DIR", "ØK"), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/agendaItemId", ErrorCode.ITEM_IS_NOT_A_POINT));
    }

    @Test
    void the_bodies_of_its_route_exist() {
        meeting()
                .given(scheduled(), point(ITEM))
                .when(describe("DIR", "XX"), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/route/1", ErrorCode.UNKNOWN_BODY, "XX"));
    }

    @Test
    void each_is_another() {
        meeting()
                .given(scheduled(), point(ITEM))
                .when(describe("DIR", "DIR"), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/route/1", ErrorCode.DUPLICATE, "DIR"));
    }

    @Test
    void what_was_withdrawn_is_not_described() {
        meeting()
                .given(scheduled(), point(ITEM), withdrawn(ITEM))
                .when(describe("DIR", "ØK"), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/agendaItemId", ErrorCode.ITEM_IS_OFF_THE_AGENDA));
    }

    @Test
    void nothing_is_described_after_the_meeting() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), held())
                .when(describe("DIR", "ØK"), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_HELD));
    }

    @Test
    void nothing_happens_to_a_cancelled_meeting() {
        meeting()
                .given(scheduled(), point(ITEM), cancelled())
                .when(describe("DIR", "ØK"), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_CANCELLED));
    }

    @Test
    void a_secretary_acts_for_own_bodies_only() {
        meeting()
                .given(scheduled(), point(ITEM))
                .when(describe("DIR", "ØK"), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_BODY, "DIR"));
    }

    private static DescribeAgendaItem describe(String... route) {
        return new DescribeAgendaItem(MEETING_ID, item(ITEM), new PointTexts(List.of(route), "Status", "", "Ingen"));
    }
}
