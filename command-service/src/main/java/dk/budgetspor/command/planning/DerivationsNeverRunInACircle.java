package dk.budgetspor.command.planning;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.planning.PlanItemId;
import java.util.Optional;

/** An item does not follow from itself, not even by way of others. */
final class DerivationsNeverRunInACircle {
    private DerivationsNeverRunInACircle() {}

    static void check(PlanItemId item, PlanItemId from, ItemRegister items) {
        Optional<PlanItemId> next = Optional.of(from);
        while (next.isPresent()) {
            if (next.get().equals(item)) {
                throw Refusal.of("/planItemId", ErrorCode.DERIVATION_IN_A_CIRCLE);
            }
            next = next.flatMap(items::find).flatMap(ItemRegister.Item::derivedFrom);
        }
    }
}
