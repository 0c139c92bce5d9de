package dk.budgetspor.command.meetings;

import static dk.budgetspor.command.meetings.Given.DECISION;
import static dk.budgetspor.command.meetings.Given.ITEM;
import static dk.budgetspor.command.meetings.Given.MEETING_ID;
import static dk.budgetspor.command.meetings.Given.PROPOSAL;
import static dk.budgetspor.command.meetings.Given.SECOND_PROPOSAL;
import static dk.budgetspor.command.meetings.Given.WITHDRAWN_PROPOSAL;
import static dk.budgetspor.command.meetings.Given.closedPoint;
import static dk.budgetspor.command.meetings.Given.decided;
import static dk.budgetspor.command.meetings.Given.id;
import static dk.budgetspor.command.meetings.Given.item;
import static dk.budgetspor.command.meetings.Given.opened;
import static dk.budgetspor.command.meetings.Given.point;
import static dk.budgetspor.command.meetings.Given.published;
import static dk.budgetspor.command.meetings.Given.scheduled;
import static dk.budgetspor.command.meetings.Given.secretary;
import static dk.budgetspor.command.meetings.Given.verdicts;
import static dk.budgetspor.command.meetings.Meetings.meeting;
import static dk.budgetspor.kernel.raaderum.Verdict.ADOPTED;
import static dk.budgetspor.kernel.raaderum.Verdict.REJECTED;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaItemAdded;
import dk.budgetspor.kernel.meetings.DecisionCorrected;
import dk.budgetspor.kernel.meetings.DecisionId;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.raaderum.ProposalVerdict;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecidedProposalsTest {
    private static final ProposalVerdict YES = new ProposalVerdict(PROPOSAL, ADOPTED);
    private static final ProposalVerdict NO = new ProposalVerdict(SECOND_PROPOSAL, REJECTED);
    private static final ProposalVerdict GONE = new ProposalVerdict(WITHDRAWN_PROPOSAL, ADOPTED);

    @Test
    void a_decision_adopts_and_rejects_proposals() {
        recorded(point(ITEM), null, YES, NO).expectEvents(decided(ITEM, null, null, verdicts(YES, NO)));
    }

    @Test
    void they_exist() {
        recorded(point(ITEM), null, YES, new ProposalVerdict(id(9), ADOPTED))
                .expectNoEvents()
                .expectException(Refused.of("/savingsProposals/1/id", ErrorCode.UNKNOWN_PROPOSAL, id(9)));
    }

    @Test
    void each_is_named_once() {
        recorded(point(ITEM), null, YES, new ProposalVerdict(PROPOSAL, REJECTED))
                .expectNoEvents()
                .expectException(Refused.of("/savingsProposals/1/id", ErrorCode.DUPLICATE, PROPOSAL));
    }

    @Test
    void nothing_is_decided_about_one_that_was_withdrawn() {
        recorded(point(ITEM), null, YES, GONE)
                .expectNoEvents()
                .expectException(Refused.of("/savingsProposals/1/id", ErrorCode.PROPOSAL_IS_WITHDRAWN));
    }

    @Test
    void they_are_decided_on_an_open_item() {
        recorded(closedPoint(ITEM), null, YES)
                .expectNoEvents()
                .expectException(Refused.of("/savingsProposals", ErrorCode.DECIDED_IN_THE_OPEN));
    }

    @Test
    void by_an_open_decision() {
        recorded(point(ITEM), Openness.CLOSED, YES)
                .expectNoEvents()
                .expectException(Refused.of("/savingsProposals", ErrorCode.DECIDED_IN_THE_OPEN));
    }

    @Test
    void what_is_about_no_proposal_may_be_closed() {
        recorded(closedPoint(ITEM), null).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_correction_may_tell_of_others() {
        corrected(null, verdicts(YES), NO).expectEvents(correction(NO));
    }

    @Test
    void but_of_none_that_was_withdrawn() {
        corrected(null, verdicts(YES), GONE)
                .expectNoEvents()
                .expectException(Refused.of("/savingsProposals/0/id", ErrorCode.PROPOSAL_IS_WITHDRAWN));
    }

    @Test
    void what_it_told_of_before_may_have_been_withdrawn_since() {
        corrected(null, verdicts(GONE), GONE, NO).expectEvents(correction(GONE, NO));
    }

    @Test
    void a_correction_does_not_close_it() {
        corrected(Openness.CLOSED, verdicts(YES), YES)
                .expectNoEvents()
                .expectException(Refused.of("/savingsProposals", ErrorCode.DECIDED_IN_THE_OPEN));
    }

    private static ResultValidator<Meeting> recorded(
            AgendaItemAdded on, @Nullable Openness openness, ProposalVerdict... verdicts) {
        return meeting()
                .given(scheduled(), on, published(), opened())
                .when(
                        new RecordDecision(
                                MEETING_ID, new DecisionId(DECISION), item(ITEM), openness, verdicts(verdicts), null),
                        secretary());
    }

    private static ResultValidator<Meeting> corrected(
            @Nullable Openness openness, DecisionContent before, ProposalVerdict... verdicts) {
        return meeting()
                .given(scheduled(), point(ITEM), published(), opened(), decided(ITEM, null, null, before))
                .when(
                        new CorrectDecision(MEETING_ID, new DecisionId(DECISION), openness, verdicts(verdicts), "Fejl"),
                        secretary());
    }

    private static DecisionCorrected correction(ProposalVerdict... verdicts) {
        DecisionContent content = verdicts(verdicts);
        return new DecisionCorrected(
                MEETING_ID.value(),
                DECISION,
                ITEM,
                "DIR",
                null,
                1,
                Openness.OPEN,
                content.decidedOn(),
                content.outcome(),
                content.text(),
                content.dissent(),
                content.votes(),
                content.remarks(),
                content.planIds(),
                content.planItemIds(),
                content.amendments(),
                content.savingsProposals(),
                "Fejl");
    }
}
