package dk.budgetspor.command.meetings;

import static dk.budgetspor.command.meetings.Given.ITEM;
import static dk.budgetspor.command.meetings.Given.MEETING;
import static dk.budgetspor.command.meetings.Given.MEETING_ID;
import static dk.budgetspor.command.meetings.Given.SECOND;
import static dk.budgetspor.command.meetings.Given.cancelled;
import static dk.budgetspor.command.meetings.Given.held;
import static dk.budgetspor.command.meetings.Given.item;
import static dk.budgetspor.command.meetings.Given.opened;
import static dk.budgetspor.command.meetings.Given.point;
import static dk.budgetspor.command.meetings.Given.published;
import static dk.budgetspor.command.meetings.Given.scheduled;
import static dk.budgetspor.command.meetings.Given.secretary;
import static dk.budgetspor.command.meetings.Given.slot;
import static dk.budgetspor.command.meetings.Meetings.meeting;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.meetings.AgendaItemRecommended;
import dk.budgetspor.kernel.messaging.ErrorCode;
import org.junit.jupiter.api.Test;

class RecommendOnAgendaItemTest {
    @Test
    void somebody_recommends_a_decision() {
        meeting()
                .given(scheduled(), point(ITEM))
                .when(
                        new RecommendOnAgendaItem(MEETING_ID, item(ITEM), "Økonomichefen", "at punktet drøftes"),
                        secretary())
                .expectEvents(new AgendaItemRecommended(MEETING, ITEM, 1, "Økonomichefen", "at punktet drøftes"));
    }

    @Test
    void an_item_may_have_several() {
        meeting()
                .given(
                        scheduled(),
                        point(ITEM),
                        new AgendaItemRecommended(MEETING, ITEM, 1, "Økonomichefen", "at punktet drøftes"))
                .when(
                        new RecommendOnAgendaItem(MEETING_ID, item(ITEM), "Økonomichefen", "at punktet drøftes"),
                        secretary())
                .expectEvents(new AgendaItemRecommended(MEETING, ITEM, 2, "Økonomichefen", "at punktet drøftes"));
    }

    @Test
    void each_item_counts_its_own() {
        meeting()
                .given(
                        scheduled(),
                        point(ITEM),
                        point(SECOND),
                        new AgendaItemRecommended(MEETING, SECOND, 1, "Økonomichefen", "at punktet drøftes"))
                .when(
                        new RecommendOnAgendaItem(MEETING_ID, item(ITEM), "Økonomichefen", "at punktet drøftes"),
                        secretary())
                .expectEvents(new AgendaItemRecommended(MEETING, ITEM, 1, "Økonomichefen", "at punktet drøftes"));
    }

    @Test
    void a_slot_has_none() {
        meeting()
                .given(scheduled(), slot(ITEM))
                .when(
                        new RecommendOnAgendaItem(MEETING_ID, item(ITEM), "Økonomichefen", "at punktet drøftes"),
                        secretary())
                .expectNoEvents()
                .expectException(Refused.of("/agendaItemId", ErrorCode.ITEM_IS_A_SLOT));
    }

    @Test
    void the_item_is_on_the_agenda() {
        meeting()
                .given(scheduled())
                .when(
                        new RecommendOnAgendaItem(MEETING_ID, item(ITEM), "Økonomichefen", "at punktet drøftes"),
                        secretary())
                .expectNoEvents()
                .expectException(Refused.of("/agendaItemId", ErrorCode.UNKNOWN_AGENDA_ITEM, ITEM));
    }

    @Test
    void nothing_is_recommended_after_the_meeting() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), held())
                .when(
                        new RecommendOnAgendaItem(MEETING_ID, item(ITEM), "Økonomichefen", "at punktet drøftes"),
                        secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_HELD));
    }

    @Test
    void nothing_happens_to_a_cancelled_meeting() {
        meeting()
                .given(scheduled(), point(ITEM), cancelled())
                .when(
                        new RecommendOnAgendaItem(MEETING_ID, item(ITEM), "Økonomichefen", "at punktet drøftes"),
                        secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_CANCELLED));
    }

    @Test
    void a_secretary_acts_for_own_bodies_only() {
        meeting()
                .given(scheduled(), point(ITEM))
                .when(
                        new RecommendOnAgendaItem(MEETING_ID, item(ITEM), "Økonomichefen", "at punktet drøftes"),
                        secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_BODY, "DIR"));
    }
}
