package dk.budgetspor.kernel.raaderum;

import java.util.UUID;

/** Everything that can happen to a response to a hearing (høringssvar). */
public sealed interface HearingResponseEvent permits HearingResponseReceived, HearingRespondentErased {
    /** The response it happened to. */
    UUID responseId();

    /** The round whose hearing it answers. */
    UUID roundId();
}
