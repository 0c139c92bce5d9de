package dk.budgetspor.kernel.raaderum;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * A round is over.
 *
 * @param roundId the round
 * @param reason why
 */
@Revision("1")
public record SavingsRoundClosed(UUID roundId, String reason) implements SavingsRoundEvent {}
