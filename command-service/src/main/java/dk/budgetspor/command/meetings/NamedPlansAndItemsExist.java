package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.planning.PlanId;
import dk.budgetspor.kernel.planning.PlanItemId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Plans and items of plans that a decision is about exist and are named once; one item may get several amendments. */
final class NamedPlansAndItemsExist {
    private NamedPlansAndItemsExist() {}

    static void check(DecisionContent content, PlanningRegister planning) {
        once("/planIds/", content.planIds());
        once("/planItemIds/", content.planItemIds());
        for (int i = 0; i < content.planIds().size(); i++) {
            PlanId plan = new PlanId(content.planIds().get(i));
            if (!planning.knows(plan)) {
                throw Refusal.of("/planIds/" + i, ErrorCode.UNKNOWN_PLAN, plan);
            }
        }
        for (int i = 0; i < content.planItemIds().size(); i++) {
            item("/planItemIds/" + i, content.planItemIds().get(i), planning);
        }
        for (int i = 0; i < content.amendments().size(); i++) {
            item("/amendments/" + i + "/planItemId", content.amendments().get(i).planItemId(), planning);
        }
    }

    private static void item(String pointer, UUID planItemId, PlanningRegister planning) {
        if (!planning.knows(new PlanItemId(planItemId))) {
            throw Refusal.of(pointer, ErrorCode.UNKNOWN_ITEM, planItemId);
        }
    }

    private static void once(String pointer, List<UUID> ids) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                throw Refusal.of(pointer + i, ErrorCode.DUPLICATE, ids.get(i));
            }
        }
    }
}
