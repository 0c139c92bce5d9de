package dk.budgetspor.command.meetings;

import static dk.budgetspor.command.meetings.Given.ITEM;
import static dk.budgetspor.command.meetings.Given.MEETING_ID;
import static dk.budgetspor.command.meetings.Given.NO_TIME;
import static dk.budgetspor.command.meetings.Given.SECOND;
import static dk.budgetspor.command.meetings.Given.THIRD;
import static dk.budgetspor.command.meetings.Given.closedPoint;
import static dk.budgetspor.command.meetings.Given.item;
import static dk.budgetspor.command.meetings.Given.point;
import static dk.budgetspor.command.meetings.Given.scheduled;
import static dk.budgetspor.command.meetings.Given.secretary;
import static dk.budgetspor.command.meetings.Given.slot;
import static dk.budgetspor.command.meetings.Given.subPoint;
import static dk.budgetspor.command.meetings.Given.withdrawn;
import static dk.budgetspor.command.meetings.Meetings.meeting;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.kernel.messaging.ErrorCode;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AddSubPointTest {
    @Test
    void an_item_has_sub_points() {
        meeting()
                .given(scheduled(), point(ITEM))
                .when(add(ITEM, Openness.OPEN), secretary())
                .expectEvents(subPoint(SECOND, ITEM));
    }

    @Test
    void a_sub_point_has_none() {
        meeting()
                .given(scheduled(), point(ITEM), subPoint(THIRD, ITEM))
                .when(add(THIRD, Openness.OPEN), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/parentItemId", ErrorCode.SUB_POINT_OF_A_SUB_POINT));
    }

    @Test
    void a_slot_has_none() {
        meeting()
                .given(scheduled(), slot(ITEM))
                .when(add(ITEM, Openness.OPEN), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/parentItemId", ErrorCode.ITEM_IS_A_SLOT));
    }

    @Test
    void an_item_that_was_withdrawn_gets_none() {
        meeting()
                .given(scheduled(), point(ITEM), withdrawn(ITEM))
                .when(add(ITEM, Openness.OPEN), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/parentItemId", ErrorCode.ITEM_IS_OFF_THE_AGENDA));
    }

    @Test
    void the_item_is_on_the_agenda() {
        meeting()
                .given(scheduled())
                .when(add(ITEM, Openness.OPEN), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/parentItemId", ErrorCode.UNKNOWN_AGENDA_ITEM, ITEM));
    }

    @Test
    void a_sub_point_of_a_closed_item_is_closed() {
        meeting()
                .given(scheduled(), closedPoint(ITEM))
                .when(add(ITEM, Openness.OPEN), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/openness", ErrorCode.MATTER_IS_CLOSED));
    }

    private static AddAgendaItem add(UUID parent, Openness openness) {
        return new AddAgendaItem(
                MEETING_ID, item(SECOND), item(parent), AgendaItemKind.POINT, null, null, "Status", openness, NO_TIME);
    }
}
