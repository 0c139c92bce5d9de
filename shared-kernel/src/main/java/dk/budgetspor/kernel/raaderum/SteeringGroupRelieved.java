package dk.budgetspor.kernel.raaderum;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * A body steers a round no longer.
 *
 * @param roundId the round
 * @param bodyCode the body
 * @param reason why
 */
@Revision("1")
public record SteeringGroupRelieved(UUID roundId, String bodyCode, String reason) implements SavingsRoundEvent {}
