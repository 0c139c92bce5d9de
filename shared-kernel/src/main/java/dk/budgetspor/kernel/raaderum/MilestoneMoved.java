package dk.budgetspor.kernel.raaderum;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A milestone has another date.
 *
 * @param roundId the round
 * @param milestoneId identifies it
 * @param kind what it is
 * @param previousFrom the day before the move; null if there was none
 * @param previousTo the last day before the move; null if it was a day or had none
 * @param from the day, or the first of a period; null if there is no date any more
 * @param to the last day of a period; null if it is a day or has no date
 * @param reason why
 */
@Revision("1")
public record MilestoneMoved(
        UUID roundId,
        UUID milestoneId,
        MilestoneKind kind,
        @Nullable LocalDate previousFrom,
        @Nullable LocalDate previousTo,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String reason)
        implements SavingsRoundEvent {}
