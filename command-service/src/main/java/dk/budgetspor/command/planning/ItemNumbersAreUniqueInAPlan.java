package dk.budgetspor.command.planning;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.planning.PlanId;

/** A number names one item of a plan, whatever became of that item. */
final class ItemNumbersAreUniqueInAPlan {
    private ItemNumbersAreUniqueInAPlan() {}

    static void check(PlanId plan, String number, PlanRegister plans) {
        if (plans.isTaken(plan, number)) {
            throw taken(number);
        }
    }

    static Refusal taken(String number) {
        return Refusal.of("/number", ErrorCode.ITEM_NUMBER_TAKEN, number);
    }
}
