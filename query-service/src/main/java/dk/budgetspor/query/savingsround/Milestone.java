package dk.budgetspor.query.savingsround;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.budgetspor.query.platform.raaderum.MilestoneRow;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A milestone of a round.
 *
 * @param row what it is and when
 * @param state how it lies to today
 * @param moves its moves, in their order
 */
record Milestone(@JsonUnwrapped MilestoneRow row, MilestoneState state, List<Move> moves) {
    /**
     * A move of a milestone.
     *
     * @param movedOn the day it was recorded
     * @param previousFrom the day before the move; null if there was none
     * @param previousTo the last day before the move; null if it was a day or had none
     * @param from the day after the move; null if there is none any more
     * @param to the last day after the move; null if it is a day or has none
     * @param reason why
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Move(
            LocalDate movedOn,
            @Nullable LocalDate previousFrom,
            @Nullable LocalDate previousTo,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String reason) {}
}
