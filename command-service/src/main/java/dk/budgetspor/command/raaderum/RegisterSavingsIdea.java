package dk.budgetspor.command.raaderum;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.raaderum.IdeaId;
import dk.budgetspor.kernel.raaderum.IdeaOrigin;
import dk.budgetspor.kernel.raaderum.RoundId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Have an idea be one of a round; given again for the same identifier, nothing happens. What automations wish says which
 * committee asked for it.
 *
 * @param ideaId identifies it
 * @param roundId the round
 * @param text the idea
 * @param origin where it came up
 * @param bodyCode the committee that asked for it; null if none did
 * @param proposalId the proposal a committee asked for it about; null if none did
 * @param areaCode the management area it is about; null if that is not known
 */
public record RegisterSavingsIdea(
        IdeaId ideaId,
        RoundId roundId,
        String text,
        IdeaOrigin origin,
        @Nullable BodyCode bodyCode,
        @Nullable UUID proposalId,
        @Nullable AreaCode areaCode)
        implements Command {
    @Override
    public String aggregateId() {
        return ideaId.toString();
    }
}
