package dk.budgetspor.command.raaderum;

import static dk.budgetspor.command.raaderum.GivenRounds.ROUND;
import static dk.budgetspor.command.raaderum.GivenRounds.ROUND_ID;
import static dk.budgetspor.command.raaderum.GivenRounds.id;
import static dk.budgetspor.command.raaderum.GivenRounds.rounds;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.planning.PlanPeriod;
import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.kernel.raaderum.MilestoneKind;
import dk.budgetspor.kernel.raaderum.MilestonePlanned;
import dk.budgetspor.kernel.raaderum.SavingsRoundOpened;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpenSavingsRoundTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 18);

    @Test
    void a_round_is_opened_with_what_it_aims_at_and_its_milestones() {
        rounds().givenNoPriorActivity()
                .when(open(
                        List.of(new YearAmount(2026, -40), new YearAmount(2025, -30)),
                        milestone(3, DAY, null, "so"),
                        milestone(4, DAY, DAY.plusDays(2)),
                        milestone(5, null, null)))
                .expectEvents(
                        new SavingsRoundOpened(
                                ROUND,
                                "Råderum 2025-2028",
                                2025,
                                List.of(new YearAmount(2025, -30), new YearAmount(2026, -40))),
                        planned(3, DAY, null, "SO"),
                        planned(4, DAY, DAY.plusDays(2)),
                        planned(5, null, null));
    }

    @Test
    void a_period_of_one_day_is_a_day() {
        rounds().givenNoPriorActivity()
                .when(open(List.of(), milestone(3, DAY, DAY)))
                .expectEvents(
                        new SavingsRoundOpened(ROUND, "Råderum 2025-2028", 2025, List.of()), planned(3, DAY, null));
    }

    @Test
    void a_target_lies_in_the_four_years_of_the_budget() {
        rounds().givenNoPriorActivity()
                .when(open(List.of(new YearAmount(2025, -1), new YearAmount(2029, -1))))
                .expectNoEvents()
                .expectException(Refused.of("/targets/1/year", ErrorCode.YEAR_OUTSIDE_BUDGET, 2029, 2025, 2028));
    }

    @Test
    void a_period_does_not_end_before_it_begins() {
        rounds().givenNoPriorActivity()
                .when(open(List.of(), milestone(3, DAY, null), milestone(4, DAY, DAY.minusDays(1))))
                .expectNoEvents()
                .expectException(
                        Refused.of("/milestones/1/to", ErrorCode.ENDS_BEFORE_IT_BEGINS, "2024-03-18", "2024-03-17"));
    }

    @Test
    void a_period_with_an_end_has_a_beginning() {
        rounds().givenNoPriorActivity()
                .when(open(List.of(), milestone(3, null, DAY)))
                .expectException(Refused.of("/milestones/0/from", ErrorCode.REQUIRED));
    }

    @Test
    void milestones_are_about_areas_there_are() {
        rounds().givenNoPriorActivity()
                .when(open(List.of(), milestone(3, DAY, null, "SO", "XX")))
                .expectException(Refused.of("/milestones/0/areaCodes/1", ErrorCode.UNKNOWN_AREA, "XX"));
    }

    @Test
    void milestones_name_each_area_once() {
        rounds().givenNoPriorActivity()
                .when(open(List.of(), milestone(3, DAY, null, "SO", "so")))
                .expectException(Refused.of("/milestones/0/areaCodes/1", ErrorCode.DUPLICATE, "SO"));
    }

    private static OpenSavingsRound open(List<YearAmount> targets, NewMilestone... milestones) {
        return new OpenSavingsRound(ROUND_ID, "Råderum 2025-2028", new PlanPeriod(2025), targets, List.of(milestones));
    }

    private static NewMilestone milestone(
            int number, @Nullable LocalDate from, @Nullable LocalDate to, String... areas) {
        return new NewMilestone(
                id(number),
                MilestoneKind.PROPOSAL_DEADLINE,
                "Frist",
                new MilestoneDays(from, to),
                Codes.areas(List.of(areas)),
                "Grenaa");
    }

    private static MilestonePlanned planned(
            int number, @Nullable LocalDate from, @Nullable LocalDate to, String... areas) {
        return new MilestonePlanned(
                ROUND, id(number), MilestoneKind.PROPOSAL_DEADLINE, "Frist", from, to, List.of(areas), "Grenaa");
    }
}
