package dk.budgetspor.kernel.planning;

import java.util.UUID;

/** Everything that can happen to an item of a plan. */
public sealed interface PlanItemEvent
        permits PlanItemStatusEvent,
                PlanItemReworded,
                PlanItemAmountsAdjusted,
                PlanItemTransferred,
                PlanItemTreatmentSwitched,
                PlanItemWeighed,
                PlanItemDerived,
                CommitteeTreatmentPlanned,
                CommitteeTreatmentMoved,
                CommitteeTreatmentCancelled,
                PlanItemProgressReported,
                StrategicFocusGiven,
                StrategicFocusLifted,
                PresentationPlanned,
                KickOffMeetingPlanned,
                PlanItemDocumentAttached,
                PlanItemAmended,
                PlanItemAmendmentRevoked {
    /** The item it happened to. */
    UUID planItemId();

    /** The plan that holds the item. */
    UUID planId();
}
