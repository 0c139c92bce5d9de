package dk.budgetspor.command.planning;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.planning.PlanId;

/** The project that an item follows from stands in the same plan or that of an earlier budget year. */
final class ProjectsComeBeforeWhatDerivesFromThem {
    private ProjectsComeBeforeWhatDerivesFromThem() {}

    static void check(PlanId plan, ItemRegister.Item from, PlanRegister plans) {
        if (budgetYear(from.planId(), plans) > budgetYear(plan, plans)) {
            throw Refusal.of("/planItemId", ErrorCode.PROJECT_OF_A_LATER_PLAN, from.number());
        }
    }

    private static int budgetYear(PlanId plan, PlanRegister plans) {
        return plans.find(plan)
                .orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND))
                .period()
                .budgetYear();
    }
}
