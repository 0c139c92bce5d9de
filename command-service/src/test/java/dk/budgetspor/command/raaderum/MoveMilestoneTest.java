package dk.budgetspor.command.raaderum;

import static dk.budgetspor.command.raaderum.GivenRounds.MILESTONE;
import static dk.budgetspor.command.raaderum.GivenRounds.ROUND;
import static dk.budgetspor.command.raaderum.GivenRounds.ROUND_ID;
import static dk.budgetspor.command.raaderum.GivenRounds.closed;
import static dk.budgetspor.command.raaderum.GivenRounds.opened;
import static dk.budgetspor.command.raaderum.GivenRounds.planned;
import static dk.budgetspor.command.raaderum.GivenRounds.rounds;

import dk.budgetspor.command.platform.Refused;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.raaderum.MilestoneCancelled;
import dk.budgetspor.kernel.raaderum.MilestoneKind;
import dk.budgetspor.kernel.raaderum.MilestoneMoved;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MoveMilestoneTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 4, 30);
    private static final LocalDate LAST = LocalDate.of(2024, 5, 30);

    @Test
    void a_move_keeps_the_days_before_the_days_from_now_on_and_the_reason() {
        rounds().given(opened(), planned(FIRST, LAST))
                .when(move(FIRST.plusDays(1), null))
                .expectEvents(moved(FIRST, LAST, FIRST.plusDays(1), null));
    }

    @Test
    void a_milestone_can_come_to_await_a_day_and_get_one() {
        rounds().given(opened(), planned(FIRST, LAST))
                .when(move(null, null))
                .expectEvents(moved(FIRST, LAST, null, null));
        rounds().given(opened(), planned(FIRST, LAST), moved(FIRST, LAST, null, null))
                .when(move(LAST, null))
                .expectEvents(moved(null, null, LAST, null));
    }

    @Test
    void the_same_days_are_no_move() {
        rounds().given(opened(), planned(FIRST, LAST))
                .when(move(FIRST, LAST))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        rounds().given(opened(), planned(FIRST, null))
                .when(move(FIRST, FIRST))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_period_does_not_end_before_it_begins() {
        rounds().given(opened(), planned(FIRST, LAST))
                .when(move(LAST, FIRST))
                .expectNoEvents()
                .expectException(Refused.of("/to", ErrorCode.ENDS_BEFORE_IT_BEGINS, "2024-05-30", "2024-04-30"));
    }

    @Test
    void only_what_the_round_has_moves() {
        rounds().given(opened())
                .when(move(FIRST, LAST))
                .expectException(Refused.of("/milestoneId", ErrorCode.UNKNOWN_MILESTONE, MILESTONE));
    }

    @Test
    void a_milestone_is_cancelled_for_a_reason_and_moves_no_more() {
        rounds().given(opened(), planned(FIRST, LAST))
                .when(new CancelMilestone(ROUND_ID, MILESTONE, "Aflyst"))
                .expectEvents(cancelled());
        rounds().given(opened(), planned(FIRST, LAST), cancelled())
                .when(move(LAST, null))
                .expectException(Refused.of("/milestoneId", ErrorCode.UNKNOWN_MILESTONE, MILESTONE));
        rounds().given(opened(), planned(FIRST, LAST), cancelled())
                .when(new CancelMilestone(ROUND_ID, MILESTONE, "Aflyst"))
                .expectException(Refused.of("/milestoneId", ErrorCode.UNKNOWN_MILESTONE, MILESTONE));
    }

    @Test
    void nothing_of_a_round_that_is_over_moves() {
        rounds().given(opened(), planned(FIRST, LAST), closed())
                .when(move(LAST, null))
                .expectException(Refused.because(ErrorCode.ROUND_IS_CLOSED));
        rounds().given(opened(), planned(FIRST, LAST), closed())
                .when(new CancelMilestone(ROUND_ID, MILESTONE, "Aflyst"))
                .expectException(Refused.because(ErrorCode.ROUND_IS_CLOSED));
    }

    private static MoveMilestone move(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new MoveMilestone(ROUND_ID, MILESTONE, new MilestoneDays(from, to), "Valg");
    }

    private static MilestoneCancelled cancelled() {
        return new MilestoneCancelled(ROUND, MILESTONE, MilestoneKind.COMMITTEE_TREATMENT, "Aflyst");
    }

    private static MilestoneMoved moved(
            @Nullable LocalDate previousFrom,
            @Nullable LocalDate previousTo,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        return new MilestoneMoved(
                ROUND, MILESTONE, MilestoneKind.COMMITTEE_TREATMENT, previousFrom, previousTo, from, to, "Valg");
    }
}
