package dk.budgetspor.kernel.raaderum;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * An idea is not pursued.
 *
 * @param ideaId the idea
 * @param roundId the round
 * @param reason why
 */
@Revision("1")
public record SavingsIdeaSetAside(UUID ideaId, UUID roundId, String reason) implements SavingsIdeaEvent {}
