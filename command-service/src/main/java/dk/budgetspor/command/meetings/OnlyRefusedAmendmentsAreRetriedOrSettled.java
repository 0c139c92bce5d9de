package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.planning.PlanItemId;

/** Only what an item could not take, and what nobody has tried anew or left at that since, is retried or settled. */
final class OnlyRefusedAmendmentsAreRetriedOrSettled {
    private OnlyRefusedAmendmentsAreRetriedOrSettled() {}

    static void check(RecordedDecision decision, PlanItemId planItemId, RefusedAmendments refused) {
        if (refused.find(decision.decisionId(), planItemId.value())
                .filter(amendment -> !amendment.settled())
                .isEmpty()) {
            throw Refusal.of("/planItemId", ErrorCode.AMENDMENT_IS_NOT_REFUSED);
        }
    }
}
