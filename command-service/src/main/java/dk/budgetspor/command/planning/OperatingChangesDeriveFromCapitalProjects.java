package dk.budgetspor.command.planning;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.planning.PlanItemKind;

/** What follows is an operating change, and what it follows from a capital project (document A). */
final class OperatingChangesDeriveFromCapitalProjects {
    private OperatingChangesDeriveFromCapitalProjects() {}

    static void check(PlanItemKind kind, ItemRegister.Item from) {
        if (kind != PlanItemKind.OPERATING_CHANGE) {
            throw Refusal.because(ErrorCode.ITEM_IS_NO_OPERATING_CHANGE);
        }
        if (from.kind() != PlanItemKind.CAPITAL_PROJECT) {
            throw Refusal.of("/planItemId", ErrorCode.NOT_A_CAPITAL_PROJECT, from.number());
        }
    }
}
