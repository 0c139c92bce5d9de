package dk.budgetspor.kernel.raaderum;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * A milestone will not be.
 *
 * @param roundId the round
 * @param milestoneId identifies it
 * @param kind what it is
 * @param reason why
 */
@Revision("1")
public record MilestoneCancelled(UUID roundId, UUID milestoneId, MilestoneKind kind, String reason)
        implements SavingsRoundEvent {}
