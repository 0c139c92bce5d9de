package dk.budgetspor.kernel.raaderum;

import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Somebody had an idea how to save.
 *
 * @param ideaId the idea
 * @param roundId the round
 * @param text the idea
 * @param origin where it came up
 * @param bodyCode the committee that asked for it; null if none did
 * @param proposalId the proposal a committee asked for it about; null if none did
 * @param areaCode the management area it is about, as far as is known; null if it is not sorted
 */
@Revision("1")
public record SavingsIdeaRegistered(
        UUID ideaId,
        UUID roundId,
        String text,
        IdeaOrigin origin,
        @Nullable String bodyCode,
        @Nullable UUID proposalId,
        @Nullable String areaCode)
        implements SavingsIdeaEvent {}
