package dk.budgetspor.command.meetings;

import static dk.budgetspor.command.meetings.Given.ITEM;
import static dk.budgetspor.command.meetings.Given.MEETING;
import static dk.budgetspor.command.meetings.Given.NO_TIME;
import static dk.budgetspor.command.meetings.Given.OTHER_MEETING;
import static dk.budgetspor.command.meetings.Given.SECOND;
import static dk.budgetspor.command.meetings.Given.added;
import static dk.budgetspor.command.meetings.Given.cancelled;
import static dk.budgetspor.command.meetings.Given.held;
import static dk.budgetspor.command.meetings.Given.opened;
import static dk.budgetspor.command.meetings.Given.point;
import static dk.budgetspor.command.meetings.Given.postponed;
import static dk.budgetspor.command.meetings.Given.published;
import static dk.budgetspor.command.meetings.Given.scheduled;
import static dk.budgetspor.command.meetings.Given.withdrawn;
import static dk.budgetspor.command.meetings.Meetings.meeting;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaItemAdded;
import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.kernel.meetings.AgendaItemPostponed;
import dk.budgetspor.kernel.meetings.MeetingId;
import dk.budgetspor.kernel.messaging.ErrorCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class PutOnAgendaTest {
    @Test
    void a_point_from_elsewhere_comes_last_on_behalf_of_anybody() {
        meeting().given(scheduled(), point(SECOND)).when(arriving()).expectEvents(point(ITEM));
    }

    @Test
    void on_a_published_agenda_it_is_supplementary() {
        meeting()
                .given(scheduled(), published())
                .when(arriving())
                .expectEvents(
                        added(ITEM, null, AgendaItemKind.POINT, null, null, "Økonomi", Openness.OPEN, NO_TIME, true));
    }

    @Test
    void it_comes_once_even_if_it_was_taken_off_since() {
        meeting()
                .given(scheduled(), point(ITEM), withdrawn(ITEM))
                .when(arriving())
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_meeting_that_is_over_takes_nothing() {
        meeting()
                .given(scheduled(), published(), opened(), held())
                .when(arriving())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_HELD));
    }

    @Test
    void nor_does_a_cancelled_one() {
        meeting()
                .given(scheduled(), cancelled())
                .when(arriving())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_CANCELLED));
    }

    @Test
    void a_case_that_was_closed_since_comes_closed() {
        AgendaItemAdded there = new AgendaItemAdded(
                OTHER_MEETING,
                SECOND,
                null,
                AgendaItemKind.CASE,
                "22/1",
                null,
                "Ejendom",
                Openness.OPEN,
                null,
                null,
                false);
        PutOnAgenda arriving = PostponedItem.onAgenda(SECOND, MEETING, List.of(there));

        meeting()
                .given(scheduled())
                .when(arriving)
                .expectEvents(added(
                        arriving.items().get(0).item().agendaItemId().value(),
                        null,
                        AgendaItemKind.CASE,
                        "22/1",
                        null,
                        "Ejendom",
                        Openness.CLOSED,
                        NO_TIME,
                        false));
    }

    @Test
    void what_could_not_come_awaits_a_date() {
        meeting()
                .given(scheduled(), point(ITEM), new AgendaItemPostponed(MEETING, ITEM, OTHER_MEETING, "ikke nået"))
                .when(new LetItemAwaitDate(new MeetingId(MEETING), ITEM, "ikke nået"))
                .expectEvents(postponed(ITEM));
    }

    @Test
    void what_awaits_one_or_stands_stays_so() {
        meeting()
                .given(scheduled(), point(ITEM), postponed(ITEM), point(SECOND))
                .when(new LetItemAwaitDate(new MeetingId(MEETING), ITEM, "ikke nået"))
                .expectNoEvents();
        meeting()
                .given(scheduled(), point(ITEM))
                .when(new LetItemAwaitDate(new MeetingId(MEETING), ITEM, "ikke nået"))
                .expectNoEvents();
    }

    private static PutOnAgenda arriving() {
        return PutOnAgenda.point(MEETING, ITEM, "Økonomi", Openness.OPEN);
    }
}
