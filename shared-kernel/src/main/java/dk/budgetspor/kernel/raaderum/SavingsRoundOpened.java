package dk.budgetspor.kernel.raaderum;

import dk.budgetspor.kernel.planning.YearAmount;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * A savings round (råderumsproces) towards the budget of four years began.
 *
 * @param roundId the round
 * @param title what it is called
 * @param budgetYear the first of the four years
 * @param targets what it is to bring, at most one amount for each of the four years; negative is a saving; may
 *     be empty
 */
@Revision("1")
public record SavingsRoundOpened(UUID roundId, String title, int budgetYear, List<YearAmount> targets)
        implements SavingsRoundEvent {
    public SavingsRoundOpened {
        targets = List.copyOf(targets);
    }
}
