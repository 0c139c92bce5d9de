package dk.budgetspor.command.meetings;

import static dk.budgetspor.command.meetings.Given.ITEM;
import static dk.budgetspor.command.meetings.Given.MEETING;
import static dk.budgetspor.command.meetings.Given.MEETING_ID;
import static dk.budgetspor.command.meetings.Given.OTHER_MEETING;
import static dk.budgetspor.command.meetings.Given.PROPOSAL;
import static dk.budgetspor.command.meetings.Given.SECOND;
import static dk.budgetspor.command.meetings.Given.SECOND_PROPOSAL;
import static dk.budgetspor.command.meetings.Given.WITHDRAWN_PROPOSAL;
import static dk.budgetspor.command.meetings.Given.caseItem;
import static dk.budgetspor.command.meetings.Given.closedPoint;
import static dk.budgetspor.command.meetings.Given.held;
import static dk.budgetspor.command.meetings.Given.id;
import static dk.budgetspor.command.meetings.Given.item;
import static dk.budgetspor.command.meetings.Given.opened;
import static dk.budgetspor.command.meetings.Given.point;
import static dk.budgetspor.command.meetings.Given.published;
import static dk.budgetspor.command.meetings.Given.scheduled;
import static dk.budgetspor.command.meetings.Given.secretary;
import static dk.budgetspor.command.meetings.Given.slot;
import static dk.budgetspor.command.meetings.Given.withdrawn;
import static dk.budgetspor.command.meetings.Meetings.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.meetings.AgendaItemProposalsNamed;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.raaderum.ProposalId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NameProposalsTest {
    @Test
    void a_point_is_about_proposals() {
        meeting()
                .given(scheduled(), point(ITEM))
                .when(name(PROPOSAL, SECOND_PROPOSAL), secretary())
                .expectEvents(named(PROPOSAL, SECOND_PROPOSAL));
    }

    @Test
    void a_case_can_be_also_at_the_meeting() {
        meeting()
                .given(scheduled(), caseItem(ITEM), published(), opened())
                .when(name(PROPOSAL), secretary())
                .expectEvents(named(PROPOSAL));
    }

    @Test
    void a_closed_point_can_be() {
        meeting()
                .given(scheduled(), closedPoint(ITEM))
                .when(name(PROPOSAL), secretary())
                .expectEvents(named(PROPOSAL));
    }

    @Test
    void what_is_said_anew_takes_the_place_of_what_was_said() {
        meeting()
                .given(scheduled(), point(ITEM), named(PROPOSAL))
                .when(name(), secretary())
                .expectEvents(named());
    }

    @Test
    void the_same_again_is_nothing_new() {
        meeting()
                .given(scheduled(), point(ITEM), named(PROPOSAL))
                .when(name(PROPOSAL), secretary())
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        meeting().given(scheduled(), point(ITEM)).when(name(), secretary()).expectNoEvents();
    }

    @Test
    void one_that_was_withdrawn_can_be_talked_about() {
        meeting()
                .given(scheduled(), point(ITEM))
                .when(name(WITHDRAWN_PROPOSAL), secretary())
                .expectEvents(named(WITHDRAWN_PROPOSAL));
    }

    @Test
    void the_proposals_exist() {
        meeting()
                .given(scheduled(), point(ITEM))
                .when(name(PROPOSAL, id(9)), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/savingsProposalIds/1", ErrorCode.UNKNOWN_PROPOSAL, id(9)));
    }

    @Test
    void each_is_named_once() {
        meeting()
                .given(scheduled(), point(ITEM))
                .when(name(PROPOSAL, PROPOSAL), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/savingsProposalIds/1", ErrorCode.DUPLICATE, PROPOSAL));
    }

    @Test
    void the_item_stands_on_the_agenda() {
        meeting()
                .given(scheduled())
                .when(name(PROPOSAL), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/agendaItemId", ErrorCode.UNKNOWN_AGENDA_ITEM, ITEM));
        meeting()
                .given(scheduled(), point(ITEM), withdrawn(ITEM))
                .when(name(PROPOSAL), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/agendaItemId", ErrorCode.ITEM_IS_OFF_THE_AGENDA));
    }

    @Test
    void a_slot_is_about_nothing() {
        meeting()
                .given(scheduled(), slot(ITEM))
                .when(name(PROPOSAL), secretary())
                .expectNoEvents()
                .expectException(Refused.of("/agendaItemId", ErrorCode.ITEM_IS_A_SLOT));
    }

    @Test
    void not_once_the_meeting_is_held() {
        meeting()
                .given(scheduled(), point(ITEM), published(), opened(), held())
                .when(name(PROPOSAL), secretary())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MEETING_IS_HELD));
    }

    @Test
    void a_secretary_acts_for_own_bodies_only() {
        meeting()
                .given(scheduled(), point(ITEM))
                .when(name(PROPOSAL), secretary("ØK"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_BODY, "DIR"));
    }

    @Test
    void a_postponed_item_is_about_the_same_at_the_other_meeting() {
        PutOnAgenda arriving = PostponedItem.onAgenda(
                ITEM,
                OTHER_MEETING,
                List.of(
                        point(SECOND),
                        point(ITEM),
                        named(SECOND_PROPOSAL),
                        named(PROPOSAL),
                        new AgendaItemProposalsNamed(MEETING, SECOND, List.of(SECOND_PROPOSAL))));

        assertThat(arriving.items().get(0).proposals()).containsExactly(PROPOSAL);
    }

    @Test
    void what_comes_from_elsewhere_comes_with_what_it_is_about() {
        PutOnAgenda arriving = PostponedItem.onAgenda(ITEM, MEETING, List.of(point(ITEM), named(PROPOSAL)));
        UUID there = arriving.items().get(0).item().agendaItemId().value();

        meeting()
                .given(scheduled())
                .when(arriving)
                .expectEvents(point(there), new AgendaItemProposalsNamed(MEETING, there, List.of(PROPOSAL)));
    }

    private static NameProposals name(UUID... proposals) {
        return new NameProposals(
                MEETING_ID,
                item(ITEM),
                Arrays.stream(proposals).map(ProposalId::new).toList());
    }

    private static AgendaItemProposalsNamed named(UUID... proposals) {
        return new AgendaItemProposalsNamed(MEETING, ITEM, List.of(proposals));
    }
}
