package dk.budgetspor.kernel.raaderum;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * The name of a private person who answered a hearing was erased: its key is destroyed.
 *
 * @param responseId the response
 * @param roundId the round
 * @param respondentKey names the key that is no more
 * @param reason why
 */
@Revision("1")
public record HearingRespondentErased(UUID responseId, UUID roundId, UUID respondentKey, String reason)
        implements HearingResponseEvent {}
