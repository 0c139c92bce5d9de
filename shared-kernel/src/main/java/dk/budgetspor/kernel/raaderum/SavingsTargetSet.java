package dk.budgetspor.kernel.raaderum;

import dk.budgetspor.kernel.planning.YearAmount;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * A round is to bring something else than before.
 *
 * @param roundId the round
 * @param previousTargets what it was to bring
 * @param targets what it is to bring, in the order of the years; may be empty
 * @param reason why
 */
@Revision("1")
public record SavingsTargetSet(UUID roundId, List<YearAmount> previousTargets, List<YearAmount> targets, String reason)
        implements SavingsRoundEvent {
    public SavingsTargetSet {
        previousTargets = List.copyOf(previousTargets);
        targets = List.copyOf(targets);
    }
}
