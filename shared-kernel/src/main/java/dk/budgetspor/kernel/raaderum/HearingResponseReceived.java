package dk.budgetspor.kernel.raaderum;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Somebody answered the hearing of the budget of the first reading.
 *
 * @param responseId the response
 * @param roundId the round
 * @param respondentKind whether it is a private person
 * @param respondent who; the name of a private person is sealed under a key of its own
 * @param respondentKey names the key that opens the name; null if it is not sealed
 * @param receivedOn the day
 * @param text what it says
 * @param proposalIds the proposals it names; may be empty
 * @param counts whether it came within the period as it stood then; others are kept all the same
 */
@Revision("1")
public record HearingResponseReceived(
        UUID responseId,
        UUID roundId,
        RespondentKind respondentKind,
        String respondent,
        @Nullable UUID respondentKey,
        LocalDate receivedOn,
        String text,
        List<UUID> proposalIds,
        boolean counts)
        implements HearingResponseEvent {
    public HearingResponseReceived {
        proposalIds = List.copyOf(proposalIds);
    }
}
