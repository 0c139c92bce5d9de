package dk.budgetspor.kernel.raaderum;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A round is to come past something: a deadline, a meeting, a period.
 *
 * @param roundId the round
 * @param milestoneId identifies it
 * @param kind what it is
 * @param title what it is called
 * @param from the day, or the first of a period; null if there is no date yet
 * @param to the last day of a period; null if it is a day or has no date yet
 * @param areaCodes the management areas it is about; empty if it is about all of them
 * @param place where; may be empty
 */
@Revision("1")
public record MilestonePlanned(
        UUID roundId,
        UUID milestoneId,
        MilestoneKind kind,
        String title,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> areaCodes,
        String place)
        implements SavingsRoundEvent {
    public MilestonePlanned {
        areaCodes = List.copyOf(areaCodes);
    }
}
