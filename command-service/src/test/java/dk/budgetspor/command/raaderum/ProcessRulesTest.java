package dk.budgetspor.command.raaderum;

import static dk.budgetspor.command.raaderum.GivenProposal.BOARD_DAY;
import static dk.budgetspor.command.raaderum.GivenProposal.COMMITTEE_DAY;
import static dk.budgetspor.command.raaderum.GivenProposal.LATER_COMMITTEE_DAY;
import static dk.budgetspor.command.raaderum.GivenProposal.LATER_MEETING;
import static dk.budgetspor.command.raaderum.GivenProposal.MED_DAY;
import static dk.budgetspor.command.raaderum.GivenProposal.MEETING;
import static dk.budgetspor.command.raaderum.GivenProposal.PROPOSAL;
import static dk.budgetspor.command.raaderum.GivenProposal.PROPOSAL_ID;
import static dk.budgetspor.command.raaderum.GivenProposal.ROUND;
import static dk.budgetspor.command.raaderum.GivenProposal.consulted;
import static dk.budgetspor.command.raaderum.GivenProposal.exempted;
import static dk.budgetspor.command.raaderum.GivenProposal.forwarded;
import static dk.budgetspor.command.raaderum.GivenProposal.prioritised;
import static dk.budgetspor.command.raaderum.GivenProposal.returned;
import static dk.budgetspor.command.raaderum.GivenProposal.revised;
import static dk.budgetspor.command.raaderum.GivenProposal.secretary;
import static dk.budgetspor.command.raaderum.GivenProposal.submitted;
import static dk.budgetspor.command.raaderum.GivenProposal.text;
import static dk.budgetspor.command.raaderum.Proposals.period;
import static dk.budgetspor.command.raaderum.Proposals.proposal;
import static dk.budgetspor.command.raaderum.Proposals.undated;
import static dk.budgetspor.command.raaderum.Proposals.where;
import static dk.budgetspor.kernel.raaderum.MilestoneKind.COMMITTEE_TREATMENT;
import static dk.budgetspor.kernel.raaderum.ProcessRule.EXECUTIVE_BOARD_BEFORE_COMMITTEE;
import static dk.budgetspor.kernel.raaderum.ProcessRule.MED_BEFORE_COMMITTEE;
import static dk.budgetspor.kernel.raaderum.ProcessRule.PRIORITISED_IN_THE_WINDOW;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.command.raaderum.MilestoneRegister.Milestone;
import dk.budgetspor.kernel.meetings.MeetingId;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.raaderum.Priority;
import dk.budgetspor.kernel.raaderum.SavingsProposalPrioritised;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** What the process asks before a committee prioritises: each rule kept, exempted and refusing. */
class ProcessRulesTest {
    @Test
    void the_executive_board_sends_it_on_first() {
        after(consulted("OMU"), consulted("LMU"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.BOARD_HAS_NOT_TREATED));
        after(forwarded(), consulted("OMU"), consulted("LMU")).expectEvents(prioritised(3));
    }

    @Test
    void on_the_same_day_at_the_latest() {
        after(forwarded(COMMITTEE_DAY), consulted("OMU"), consulted("LMU")).expectEvents(prioritised(3));
        after(forwarded(COMMITTEE_DAY.plusDays(1)), consulted("OMU"), consulted("LMU"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.BOARD_HAS_NOT_TREATED));
    }

    @Test
    void what_it_sent_back_has_to_be_sent_on_again() {
        after(forwarded(), returned(MED_DAY), consulted("OMU"), consulted("LMU"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.BOARD_HAS_NOT_TREATED));
        after(returned(BOARD_DAY), forwarded(MED_DAY), consulted("OMU"), consulted("LMU"))
                .expectEvents(prioritised(3));
    }

    @Test
    void of_one_day_what_was_told_last_counts() {
        after(returned(BOARD_DAY), forwarded(BOARD_DAY), consulted("OMU"), consulted("LMU"))
                .expectEvents(prioritised(3));
        after(forwarded(BOARD_DAY), returned(BOARD_DAY), consulted("OMU"), consulted("LMU"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.BOARD_HAS_NOT_TREATED));
    }

    @Test
    void facts_may_be_told_in_another_order_than_they_happened() {
        after(forwarded(MED_DAY), returned(BOARD_DAY), consulted("OMU"), consulted("LMU"))
                .expectEvents(prioritised(3));
    }

    @Test
    void without_the_board_by_exemption() {
        after(exempted(EXECUTIVE_BOARD_BEFORE_COMMITTEE), consulted("OMU"), consulted("LMU"))
                .expectEvents(prioritised(3, EXECUTIVE_BOARD_BEFORE_COMMITTEE));
    }

    @Test
    void every_affected_body_is_consulted_first() {
        after(forwarded())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MED_IS_NOT_CONSULTED, "OMU, LMU"));
        after(forwarded(), consulted("OMU"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MED_IS_NOT_CONSULTED, "LMU"));
    }

    @Test
    void they_too_on_the_same_day_at_the_latest() {
        after(forwarded(), consulted("OMU"), consulted("LMU", COMMITTEE_DAY)).expectEvents(prioritised(3));
        after(forwarded(), consulted("OMU"), consulted("LMU", COMMITTEE_DAY.plusDays(1)))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MED_IS_NOT_CONSULTED, "LMU"));
    }

    @Test
    void those_of_the_area_it_is_of_now() {
        after(revised(2, text("SO", "VPU", null), BOARD_DAY), forwarded(), consulted("OMU"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.MED_IS_NOT_CONSULTED, "LMU"));
        after(revised(2, text("SD", "VPU", null), BOARD_DAY), forwarded()).expectEvents(prioritised(3));
    }

    @Test
    void without_them_by_exemption() {
        after(forwarded(), consulted("OMU"), exempted(MED_BEFORE_COMMITTEE))
                .expectEvents(prioritised(3, MED_BEFORE_COMMITTEE));
    }

    @Test
    void an_exemption_that_was_not_needed_is_not_told() {
        after(forwarded(), consulted("OMU"), consulted("LMU"), exempted(MED_BEFORE_COMMITTEE))
                .expectEvents(prioritised(3));
    }

    @Test
    void an_exemption_from_one_rule_is_none_from_another() {
        after(exempted(MED_BEFORE_COMMITTEE), exempted(PRIORITISED_IN_THE_WINDOW))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.BOARD_HAS_NOT_TREATED));
    }

    @Test
    void it_is_prioritised_in_the_window() {
        later().expectNoEvents()
                .expectException(Refused.of(
                        "/prioritisedOn",
                        ErrorCode.OUTSIDE_THE_WINDOW,
                        LATER_COMMITTEE_DAY,
                        "2024-04-30 - 2024-05-30"));
    }

    @Test
    void outside_it_by_exemption() {
        later(exempted(PRIORITISED_IN_THE_WINDOW))
                .expectEvents(new SavingsProposalPrioritised(
                        PROPOSAL,
                        ROUND,
                        "VPU",
                        LATER_MEETING,
                        LATER_COMMITTEE_DAY,
                        Priority.RECOMMENDED,
                        3,
                        "Anbefales",
                        null,
                        List.of(PRIORITISED_IN_THE_WINDOW)));
    }

    @Test
    void the_last_day_of_the_window_is_in_it() {
        within(period(LocalDate.of(2024, 4, 30), COMMITTEE_DAY)).expectEvents(prioritised(3));
        within(period(COMMITTEE_DAY, LocalDate.of(2024, 5, 30))).expectEvents(prioritised(3));
        within(Proposals.day(COMMITTEE_DAY)).expectEvents(prioritised(3));
        within(Proposals.day(COMMITTEE_DAY.plusDays(1)))
                .expectException(
                        Refused.of("/prioritisedOn", ErrorCode.OUTSIDE_THE_WINDOW, COMMITTEE_DAY, "2024-05-07"));
    }

    @Test
    void any_window_of_the_area_will_do() {
        LocalDate april = LocalDate.of(2024, 4, 30);
        within(period(april, april.plusDays(1), "SO"), period(april, COMMITTEE_DAY))
                .expectEvents(prioritised(3));
        within(period(april, april.plusDays(1), "SO"), period(april, COMMITTEE_DAY, "SD"))
                .expectNoEvents()
                .expectException(Refused.of(
                        "/prioritisedOn", ErrorCode.OUTSIDE_THE_WINDOW, COMMITTEE_DAY, "2024-04-30 - 2024-05-01"));
    }

    @Test
    void without_a_window_nothing_is_prioritised() {
        within(undated(), period(LocalDate.of(2024, 4, 30), COMMITTEE_DAY, "SD"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NO_WINDOW_IS_SET));
    }

    @Test
    void but_by_exemption() {
        where(COMMITTEE_TREATMENT)
                .given(
                        submitted(),
                        forwarded(),
                        consulted("OMU"),
                        consulted("LMU"),
                        exempted(PRIORITISED_IN_THE_WINDOW))
                .when(recommend(), secretary("VPU"))
                .expectEvents(prioritised(3, PRIORITISED_IN_THE_WINDOW));
    }

    @Test
    void all_of_them_at_once_by_exemption() {
        where(COMMITTEE_TREATMENT)
                .given(
                        submitted(),
                        exempted(PRIORITISED_IN_THE_WINDOW),
                        exempted(MED_BEFORE_COMMITTEE),
                        exempted(EXECUTIVE_BOARD_BEFORE_COMMITTEE))
                .when(recommend(), secretary("VPU"))
                .expectEvents(prioritised(
                        3, EXECUTIVE_BOARD_BEFORE_COMMITTEE, MED_BEFORE_COMMITTEE, PRIORITISED_IN_THE_WINDOW));
    }

    private static ResultValidator<SavingsProposal> after(Object... events) {
        return proposal().given(submitted()).andGiven(events).when(recommend(), secretary("VPU"));
    }

    private static ResultValidator<SavingsProposal> later(Object... events) {
        return proposal()
                .given(submitted(), forwarded(), consulted("OMU"), consulted("LMU"))
                .andGiven(events)
                .when(
                        new PrioritiseSavingsProposal(
                                PROPOSAL_ID,
                                new MeetingId(LATER_MEETING),
                                LATER_COMMITTEE_DAY,
                                Priority.RECOMMENDED,
                                3,
                                "Anbefales",
                                null),
                        secretary("VPU"));
    }

    private static ResultValidator<SavingsProposal> within(Milestone... windows) {
        return where(COMMITTEE_TREATMENT, windows)
                .given(submitted(), forwarded(), consulted("OMU"), consulted("LMU"))
                .when(recommend(), secretary("VPU"));
    }

    private static PrioritiseSavingsProposal recommend() {
        return new PrioritiseSavingsProposal(
                PROPOSAL_ID, new MeetingId(MEETING), COMMITTEE_DAY, Priority.RECOMMENDED, 3, "Anbefales", null);
    }
}
