package dk.budgetspor.kernel.raaderum;

import java.util.UUID;

/** Everything that can happen to a savings round. */
public sealed interface SavingsRoundEvent
        permits SavingsRoundOpened,
                SavingsTargetSet,
                MilestonePlanned,
                MilestoneMoved,
                MilestoneCancelled,
                SteeringGroupAppointed,
                SteeringGroupRelieved,
                OtherCatalogueArranged,
                SavingsRoundClosed {
    /** The round it happened to. */
    UUID roundId();
}
