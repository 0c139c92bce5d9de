package dk.budgetspor.command.meetings;

import static dk.budgetspor.command.meetings.Given.ITEM;
import static dk.budgetspor.command.meetings.Given.MEETING_ID;
import static dk.budgetspor.command.meetings.Given.NO_TIME;
import static dk.budgetspor.command.meetings.Given.SECOND;
import static dk.budgetspor.command.meetings.Given.added;
import static dk.budgetspor.command.meetings.Given.cancelled;
import static dk.budgetspor.command.meetings.Given.held;
import static dk.budgetspor.command.meetings.Given.id;
import static dk.budgetspor.command.meetings.Given.item;
import static dk.budgetspor.command.meetings.Given.opened;
import static dk.budgetspor.command.meetings.Given.point;
import static dk.budgetspor.command.meetings.Given.published;
import static dk.budgetspor.command.meetings.Given.scheduled;
import static dk.budgetspor.command.meetings.Given.secretary;
import static dk.budgetspor.command.meetings.Meetings.meeting;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaItemAdded;
import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.kernel.messaging.ErrorCode;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AddAgendaItemTest {
    @Test
    void a_point_is_put_on_the_agenda() {
        meeting()
                .given(scheduled())
                .when(add("Økonomi", Openness.OPEN), secretary())
                .expectEvents(point(SECOND));
    }

    @Test
    void after_publication_it_is_supplementary() {
        meeting()
                .given(scheduled(), published())
                .when(add("Økonomi", Openness.OPEN), secretary())
                .expectEvents(supplementary());
    }

    @Test
    void so_it_is_at_the_meeting_itself() {
        meeting()
                .given(scheduled(), published(), opened())
                .when(add("Økonomi", Openness.OPEN), secretary())
                .expectEvents(supplementary());
    }

    @Test
    void nothing_is_added_to_a_held_meeting() {
        meeting()
                .given(scheduled(), published(), opened(), held())
                .when(add("Økonomi", Openness.OPEN), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_HELD));
    }

    @Test
    void a_point_has_a_title() {
        meeting()
                .given(scheduled())
                .when(add(" ", Openness.OPEN), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/title", ErrorCode.REQUIRED));
    }

    @Test
    void a_point_is_open_or_closed() {
        meeting()
                .given(scheduled())
                .when(add("Økonomi", null), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/openness", ErrorCode.REQUIRED));
    }

    @Test
    void nothing_happens_to_a_cancelled_meeting() {
        meeting()
                .given(scheduled(), point(ITEM), cancelled())
                .when(add("Økonomi", Openness.OPEN), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_CANCELLED));
    }

    @Test
    void a_secretary_acts_for_own_bodies_only() {
        meeting()
                .given(scheduled())
                .when(add("Økonomi", Openness.OPEN), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_BODY, "DIR"));
    }

    private static AddAgendaItem add(@Nullable String title, @Nullable Openness openness) {
        return new AddAgendaItem(
                MEETING_ID, item(SECOND), null, AgendaItemKind.POINT, null, null, title, openness, NO_TIME);
    }

    private static AgendaItemAdded supplementary() {
        return added(SECOND, null, AgendaItemKind.POINT, null, null, "Økonomi", Openness.OPEN, NO_TIME, true);
    }

    @Test
    void an_agenda_has_at_most_200_items() {
        meeting()
                .given(Stream.concat(
                                Stream.of(scheduled()),
                                IntStream.rangeClosed(1_001, 1_200).mapToObj(number -> point(id(number))))
                        .toList())
                .when(add("Økonomi", Openness.OPEN), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.TOO_MANY, 0, 200));
    }
}
