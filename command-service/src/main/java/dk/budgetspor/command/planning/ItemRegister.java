package dk.budgetspor.command.planning;

import dk.budgetspor.kernel.planning.PlanId;
import dk.budgetspor.kernel.planning.PlanItemId;
import dk.budgetspor.kernel.planning.PlanItemKind;
import java.util.Optional;

/** What rules about an item need to know of other items. */
@FunctionalInterface
interface ItemRegister {
    Optional<Item> find(PlanItemId planItemId);

    /**
     * An item as rules see it.
     *
     * @param planId the plan that holds it
     * @param number its number in that plan
     * @param kind which part of the plan it stands in
     * @param derivedFrom the item it follows from, if from any
     */
    record Item(PlanId planId, String number, PlanItemKind kind, Optional<PlanItemId> derivedFrom) {}
}
