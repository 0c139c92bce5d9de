package dk.budgetspor.command.meetings;

import static dk.budgetspor.command.meetings.Given.ITEM;
import static dk.budgetspor.command.meetings.Given.MEETING_ID;
import static dk.budgetspor.command.meetings.Given.NO_TIME;
import static dk.budgetspor.command.meetings.Given.SECOND;
import static dk.budgetspor.command.meetings.Given.added;
import static dk.budgetspor.command.meetings.Given.caseItem;
import static dk.budgetspor.command.meetings.Given.item;
import static dk.budgetspor.command.meetings.Given.scheduled;
import static dk.budgetspor.command.meetings.Given.secretary;
import static dk.budgetspor.command.meetings.Given.withdrawn;
import static dk.budgetspor.command.meetings.Meetings.meeting;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaItemAdded;
import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.kernel.messaging.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AddCaseToAgendaTest {
    @Test
    void a_case_lends_its_title() {
        meeting()
                .given(scheduled())
                .when(add("21/637", null, Openness.OPEN), secretary())
                .expectEvents(onAgenda("21/637", "Udmøntningsplan", Openness.OPEN));
    }

    @Test
    void a_title_of_its_own_wins() {
        meeting()
                .given(scheduled())
                .when(add("21/637", "Plan", Openness.OPEN), secretary())
                .expectEvents(caseItem(SECOND));
    }

    @Test
    void the_case_exists() {
        meeting()
                .given(scheduled())
                .when(add("21/1", "Plan", Openness.OPEN), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/caseNumber", ErrorCode.UNKNOWN_CASE, "21/1"));
    }

    @Test
    void a_closed_case_of_other_bodies_is_as_good_as_not_there() {
        meeting()
                .given(scheduled())
                .when(add("22/2", null, Openness.CLOSED), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/caseNumber", ErrorCode.UNKNOWN_CASE, "22/2"));
    }

    @Test
    void the_item_of_a_closed_case_is_closed() {
        meeting()
                .given(scheduled())
                .when(add("22/1", null, Openness.OPEN), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/openness", ErrorCode.MATTER_IS_CLOSED));
    }

    @Test
    void a_closed_item_may_hold_a_closed_case() {
        meeting()
                .given(scheduled())
                .when(add("22/1", "Plan", Openness.CLOSED), secretary())
                .expectEvents(onAgenda("22/1", "Plan", Openness.CLOSED));
    }

    @Test
    void the_same_case_stands_once_on_an_agenda() {
        meeting()
                .given(scheduled(), caseItem(ITEM))
                .when(add("21/637", "Plan", Openness.OPEN), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/caseNumber", ErrorCode.CASE_IS_ON_THE_AGENDA, "21/637"));
    }

    @Test
    void after_it_was_withdrawn_it_may_come_again() {
        meeting()
                .given(scheduled(), caseItem(ITEM), withdrawn(ITEM))
                .when(add("21/637", "Plan", Openness.OPEN), secretary())
                .expectEvents(caseItem(SECOND));
    }

    @Test
    void a_case_has_a_number() {
        meeting()
                .given(scheduled())
                .when(add(AgendaItemKind.CASE, null, "Plan", Openness.OPEN), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/caseNumber", ErrorCode.REQUIRED));
    }

    @Test
    void a_point_has_none() {
        meeting()
                .given(scheduled())
                .when(add(AgendaItemKind.POINT, "21/637", "Plan", Openness.OPEN), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/kind", ErrorCode.KIND_DOES_NOT_FIT));
    }

    private static AddAgendaItem add(String number, @Nullable String title, Openness openness) {
        return add(AgendaItemKind.CASE, number, title, openness);
    }

    private static AddAgendaItem add(
            AgendaItemKind kind, @Nullable String number, @Nullable String title, Openness openness) {
        CaseNumber caseNumber = number == null ? null : new CaseNumber(number);
        return new AddAgendaItem(MEETING_ID, item(SECOND), null, kind, caseNumber, null, title, openness, NO_TIME);
    }

    private static AgendaItemAdded onAgenda(String number, String title, Openness openness) {
        return added(SECOND, null, AgendaItemKind.CASE, number, null, title, openness, NO_TIME, false);
    }
}
