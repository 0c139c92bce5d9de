package dk.budgetspor.kernel.raaderum;

import java.util.UUID;

/** Everything that can happen to an idea how to save. */
public sealed interface SavingsIdeaEvent
        permits SavingsIdeaRegistered, SavingsIdeaSorted, SavingsIdeaMerged, SavingsIdeaSetAside {
    /** The idea it happened to. */
    UUID ideaId();

    /** The round it was had in. */
    UUID roundId();
}
