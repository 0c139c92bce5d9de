package dk.budgetspor.command.planning;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.planning.TreatmentKind;

/** Committees treat the items that go to politicians again, and no item in operation (document A). */
final class OnlyPoliticalItemsAreTreated {
    private OnlyPoliticalItemsAreTreated() {}

    static void check(TreatmentKind treatment) {
        if (treatment != TreatmentKind.POLITICAL) {
            throw Refusal.because(ErrorCode.ITEM_IS_NOT_POLITICAL);
        }
    }
}
