package dk.budgetspor.query.platform.raaderum;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.budgetspor.kernel.planning.PlanPeriod;
import dk.budgetspor.kernel.planning.YearAmount;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A savings round as it stands.
 *
 * @param roundId the round
 * @param title what it is called
 * @param budgetYear the first of the four years it is about
 * @param targets what it is to bring, in thousands of kroner, by year; may be empty
 * @param status where it stands
 * @param closedReason why it is over; null while it is not
 * @param version its place in the round's stream
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record RoundRow(
        UUID roundId,
        String title,
        int budgetYear,
        List<YearAmount> targets,
        RoundStatus status,
        @Nullable String closedReason,
        long version) {
    public RoundRow {
        targets = List.copyOf(targets);
    }

    /** The years it is about, the first first. */
    public List<Integer> years() {
        return IntStream.rangeClosed(budgetYear, new PlanPeriod(budgetYear).lastYear())
                .boxed()
                .toList();
    }

    /** What the public is told of it: what it aims at, and why it is over, is the work of those who log in. */
    public RoundRow published() {
        return new RoundRow(roundId, title, budgetYear, List.of(), status, null, version);
    }

    /** Whether work on it goes on. */
    public boolean open() {
        return status == RoundStatus.OPEN;
    }
}
