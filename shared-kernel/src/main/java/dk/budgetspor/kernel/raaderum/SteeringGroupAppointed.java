package dk.budgetspor.kernel.raaderum;

import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * A body steers a round, or the part of some areas in it.
 *
 * @param roundId the round
 * @param bodyCode the body
 * @param level whether it is above the others
 * @param areaCodes the management areas it steers; empty if it steers all of them
 */
@Revision("1")
public record SteeringGroupAppointed(UUID roundId, String bodyCode, SteeringLevel level, List<String> areaCodes)
        implements SavingsRoundEvent {
    public SteeringGroupAppointed {
        areaCodes = List.copyOf(areaCodes);
    }
}
