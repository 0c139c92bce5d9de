package dk.budgetspor.command.planning;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.planning.TreatmentKind;

/** An item becomes ordinary operation when no committee is to treat it any more. */
final class ItemsInOperationHaveNoTreatments {
    private ItemsInOperationHaveNoTreatments() {}

    static void check(TreatmentKind treatment, PlannedTreatments treatments) {
        if (treatment == TreatmentKind.IN_OPERATION && !treatments.isEmpty()) {
            throw Refusal.because(ErrorCode.ITEM_HAS_TREATMENTS, String.join(", ", treatments.bodyCodes()));
        }
    }
}
