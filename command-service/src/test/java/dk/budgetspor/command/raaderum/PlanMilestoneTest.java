package dk.budgetspor.command.raaderum;

import static dk.budgetspor.command.raaderum.GivenRounds.MILESTONE;
import static dk.budgetspor.command.raaderum.GivenRounds.ROUND;
import static dk.budgetspor.command.raaderum.GivenRounds.ROUND_ID;
import static dk.budgetspor.command.raaderum.GivenRounds.closed;
import static dk.budgetspor.command.raaderum.GivenRounds.id;
import static dk.budgetspor.command.raaderum.GivenRounds.opened;
import static dk.budgetspor.command.raaderum.GivenRounds.planned;
import static dk.budgetspor.command.raaderum.GivenRounds.rounds;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.raaderum.MilestoneCancelled;
import dk.budgetspor.kernel.raaderum.MilestoneKind;
import dk.budgetspor.kernel.raaderum.MilestonePlanned;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanMilestoneTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 4, 30);
    private static final LocalDate LAST = LocalDate.of(2024, 5, 30);

    @Test
    void a_round_comes_past_a_period_of_some_areas() {
        rounds().given(opened()).when(plan(FIRST, LAST, "SKOLE")).expectEvents(planned(FIRST, LAST));
    }

    @Test
    void several_can_be_of_one_kind() {
        rounds().given(opened(), other(61)).when(plan(FIRST, LAST, "SKOLE")).expectEvents(planned(FIRST, LAST));
    }

    @Test
    void a_period_does_not_end_before_it_begins() {
        rounds().given(opened())
                .when(plan(LAST, FIRST))
                .expectNoEvents()
                .expectException(Refused.of("/to", ErrorCode.ENDS_BEFORE_IT_BEGINS, "2024-05-30", "2024-04-30"));
    }

    @Test
    void a_milestone_is_about_areas_there_are() {
        rounds().given(opened())
                .when(plan(FIRST, LAST, "XX"))
                .expectException(Refused.of("/areaCodes/0", ErrorCode.UNKNOWN_AREA, "XX"));
    }

    @Test
    void a_round_has_200_milestones_at_most() {
        List<Object> many = new ArrayList<>(List.of(opened()));
        IntStream.range(1000, 1200).forEach(number -> many.add(other(number)));

        rounds().given(many).when(plan(FIRST, LAST)).expectException(Refused.because(ErrorCode.TOO_MANY, 0, 200));
        many.add(new MilestoneCancelled(ROUND, id(1000), MilestoneKind.OTHER, "R"));
        rounds().given(many).when(plan(FIRST, LAST)).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_round_that_is_over_comes_past_nothing() {
        rounds().given(opened(), closed())
                .when(plan(FIRST, LAST))
                .expectException(Refused.because(ErrorCode.ROUND_IS_CLOSED));
    }

    private static MilestonePlanned other(int number) {
        return new MilestonePlanned(ROUND, id(number), MilestoneKind.OTHER, "T", null, null, List.of(), "");
    }

    private static PlanMilestone plan(@Nullable LocalDate from, @Nullable LocalDate to, String... areas) {
        return new PlanMilestone(
                ROUND_ID,
                new NewMilestone(
                        MILESTONE,
                        MilestoneKind.COMMITTEE_TREATMENT,
                        "Fagudvalgene",
                        new MilestoneDays(from, to),
                        Codes.areas(List.of(areas)),
                        ""));
    }
}
