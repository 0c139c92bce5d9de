package dk.budgetspor.command.raaderum;

import static dk.budgetspor.command.raaderum.GivenProposal.DEADLINE;
import static dk.budgetspor.command.raaderum.GivenProposal.IDEA;
import static dk.budgetspor.command.raaderum.GivenProposal.IDEA_SET_ASIDE;
import static dk.budgetspor.command.raaderum.GivenProposal.MERGED_IDEA;
import static dk.budgetspor.command.raaderum.GivenProposal.PROPOSAL_ID;
import static dk.budgetspor.command.raaderum.GivenProposal.ROUND_ID;
import static dk.budgetspor.command.raaderum.GivenProposal.TODAY;
import static dk.budgetspor.command.raaderum.GivenProposal.TOMORROW;
import static dk.budgetspor.command.raaderum.GivenProposal.WORK_PACKAGE;
import static dk.budgetspor.command.raaderum.GivenProposal.areaManager;
import static dk.budgetspor.command.raaderum.GivenProposal.id;
import static dk.budgetspor.command.raaderum.GivenProposal.planner;
import static dk.budgetspor.command.raaderum.GivenProposal.submitted;
import static dk.budgetspor.command.raaderum.GivenProposal.text;
import static dk.budgetspor.command.raaderum.GivenProposal.with;
import static dk.budgetspor.command.raaderum.Proposals.day;
import static dk.budgetspor.command.raaderum.Proposals.inClosedRound;
import static dk.budgetspor.command.raaderum.Proposals.proposal;
import static dk.budgetspor.command.raaderum.Proposals.undated;
import static dk.budgetspor.command.raaderum.Proposals.where;

import dk.budgetspor.command.platform.BusinessDate;
import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.kernel.raaderum.MilestoneKind;
import dk.budgetspor.kernel.raaderum.RoundId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class SubmitSavingsProposalTest {
    private static final LocalDate IN_TIME = LocalDate.of(2024, 3, 15);

    @Test
    void a_proposal_is_handed_in() {
        submitting(text(), IN_TIME).expectEvents(submitted());
        submitting(text(), IN_TIME).expectEventsMatching(BusinessDate.of("2024-03-15"));
    }

    @Test
    void the_last_day_is_in_time() {
        submitting(text(), DEADLINE).expectEvents(submitted(text(), DEADLINE, DEADLINE, false));
    }

    @Test
    void after_it_a_proposal_is_taken_and_marked() {
        LocalDate dayAfter = DEADLINE.plusDays(1);

        submitting(text(), dayAfter).expectEvents(submitted(text(), dayAfter, DEADLINE, true));
    }

    @Test
    void the_latest_of_several_last_days_of_the_area_counts() {
        where(
                        MilestoneKind.PROPOSAL_DEADLINE,
                        day(LocalDate.of(2024, 3, 18)),
                        day(LocalDate.of(2024, 4, 1), "SO", "SD"),
                        day(LocalDate.of(2024, 5, 1), "SD"),
                        undated())
                .givenNoPriorActivity()
                .when(submit(text(), LocalDate.of(2024, 4, 2)), planner())
                .expectEvents(submitted(text(), LocalDate.of(2024, 4, 2), LocalDate.of(2024, 4, 1), true));
    }

    @Test
    void without_a_last_day_nothing_is_late() {
        where(MilestoneKind.PROPOSAL_DEADLINE, undated())
                .givenNoPriorActivity()
                .when(submit(text(), TODAY), planner())
                .expectEvents(submitted(text(), TODAY, null, false));
    }

    @Test
    void not_tomorrow() {
        submitting(text(), TOMORROW)
                .expectNoEvents()
                .expectException(Refused.of("/submittedOn", ErrorCode.DATE_IN_THE_FUTURE, TOMORROW));
    }

    @Test
    void the_head_of_an_area_hands_in_for_own_areas() {
        proposal()
                .givenNoPriorActivity()
                .when(submit(text(), IN_TIME), areaManager("SO"))
                .expectEvents(submitted());
        proposal()
                .givenNoPriorActivity()
                .when(submit(text(), IN_TIME), areaManager("SD"))
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_OWN_AREA, "SO"));
    }

    @Test
    void the_round_exists() {
        proposal()
                .givenNoPriorActivity()
                .when(new SubmitSavingsProposal(PROPOSAL_ID, new RoundId(id(9)), "SO-01", text(), IN_TIME), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.NOT_FOUND));
    }

    @Test
    void it_is_not_over() {
        inClosedRound()
                .givenNoPriorActivity()
                .when(submit(text(), IN_TIME), planner())
                .expectNoEvents()
                .expectException(Refused.because(ErrorCode.ROUND_IS_CLOSED));
    }

    @Test
    void a_number_names_one_proposal() {
        proposal()
                .givenNoPriorActivity()
                .when(new SubmitSavingsProposal(PROPOSAL_ID, ROUND_ID, "SO-99", text(), IN_TIME), planner())
                .expectNoEvents()
                .expectException(Refused.of("/number", ErrorCode.PROPOSAL_NUMBER_TAKEN, "SO-99"));
    }

    @Test
    void the_area_exists() {
        submitting(text("XX", "VPU", null), IN_TIME)
                .expectNoEvents()
                .expectException(Refused.of("/areaCode", ErrorCode.UNKNOWN_AREA, "XX"));
    }

    @Test
    void the_committee_exists() {
        submitting(text("SO", "XX", null), IN_TIME)
                .expectNoEvents()
                .expectException(Refused.of("/bodyCode", ErrorCode.UNKNOWN_BODY, "XX"));
        submitting(text("SO", "BØ", null), IN_TIME)
                .expectNoEvents()
                .expectException(Refused.of("/bodyCode", ErrorCode.BODY_IS_DISSOLVED, "BØ"));
    }

    @Test
    void it_is_one_of_politicians() {
        submitting(text("SO", "KB", null), IN_TIME).expectSuccessfulHandlerExecution();
        submitting(text("SO", "DIR", null), IN_TIME)
                .expectNoEvents()
                .expectException(Refused.of("/bodyCode", ErrorCode.NOT_A_COMMITTEE, "DIR"));
        submitting(text("SO", "OMU", null), IN_TIME)
                .expectNoEvents()
                .expectException(Refused.of("/bodyCode", ErrorCode.NOT_A_COMMITTEE, "OMU"));
    }

    @Test
    void amounts_are_of_the_years_of_the_budget_each_once() {
        submitting(with(List.of(new YearAmount(2025, -1), new YearAmount(2029, -1))), IN_TIME)
                .expectNoEvents()
                .expectException(Refused.of("/amounts/1/year", ErrorCode.YEAR_OUTSIDE_BUDGET, 2029, 2025, 2028));
        submitting(with(List.of(new YearAmount(2025, -1), new YearAmount(2025, -2))), IN_TIME)
                .expectNoEvents()
                .expectException(Refused.of("/amounts/1/year", ErrorCode.DUPLICATE, 2025));
    }

    @Test
    void they_stand_in_the_order_of_their_years() {
        submitting(with(List.of(new YearAmount(2028, -500), new YearAmount(2025, -250))), IN_TIME)
                .expectEvents(submitted());
    }

    @Test
    void it_comes_from_a_work_package_of_its_area() {
        submitting(text("SD", "BUU", WORK_PACKAGE), IN_TIME)
                .expectNoEvents()
                .expectException(Refused.of("/workPackageId", ErrorCode.WORK_PACKAGE_OF_ANOTHER_AREA, "SO"));
        submitting(text("SO", "VPU", id(9)), IN_TIME)
                .expectNoEvents()
                .expectException(Refused.of("/workPackageId", ErrorCode.UNKNOWN_WORK_PACKAGE, id(9)));
        submitting(text("SD", "BUU", null), IN_TIME).expectSuccessfulHandlerExecution();
    }

    @Test
    void it_comes_from_ideas_that_are_pursued_each_once() {
        submitting(text("SO", "VPU", null, IDEA, id(9)), IN_TIME)
                .expectNoEvents()
                .expectException(Refused.of("/ideaIds/1", ErrorCode.UNKNOWN_IDEA, id(9)));
        submitting(text("SO", "VPU", null, MERGED_IDEA), IN_TIME)
                .expectNoEvents()
                .expectException(Refused.of("/ideaIds/0", ErrorCode.IDEA_IS_MERGED));
        submitting(text("SO", "VPU", null, IDEA_SET_ASIDE), IN_TIME)
                .expectNoEvents()
                .expectException(Refused.of("/ideaIds/0", ErrorCode.IDEA_IS_SET_ASIDE));
        submitting(text("SO", "VPU", null, IDEA, IDEA), IN_TIME)
                .expectNoEvents()
                .expectException(Refused.of("/ideaIds/1", ErrorCode.DUPLICATE, IDEA));
    }

    private static ResultValidator<SavingsProposal> submitting(ProposalText text, LocalDate on) {
        return proposal().givenNoPriorActivity().when(submit(text, on), planner());
    }

    private static SubmitSavingsProposal submit(ProposalText text, LocalDate on) {
        return new SubmitSavingsProposal(PROPOSAL_ID, ROUND_ID, "SO-01", text, on);
    }
}
