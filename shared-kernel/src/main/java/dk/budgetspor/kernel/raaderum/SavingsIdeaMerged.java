package dk.budgetspor.kernel.raaderum;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * An idea is the same as another and goes on as that.
 *
 * @param ideaId the idea
 * @param roundId the round
 * @param intoIdeaId the other
 */
@Revision("1")
public record SavingsIdeaMerged(UUID ideaId, UUID roundId, UUID intoIdeaId) implements SavingsIdeaEvent {}
