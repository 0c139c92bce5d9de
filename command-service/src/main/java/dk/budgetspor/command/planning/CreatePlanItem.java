package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.planning.PlanId;
import dk.budgetspor.kernel.planning.PlanItemId;
import dk.budgetspor.kernel.planning.PlanItemKind;
import dk.budgetspor.kernel.planning.TreatmentKind;
import dk.budgetspor.kernel.planning.YearAmount;
import java.util.List;

/** Make a topic of the budget agreement an item of a plan. */
record CreatePlanItem(
        PlanItemId planItemId,
        PlanId planId,
        String number,
        String title,
        PlanItemKind kind,
        String description,
        String process,
        String followUp,
        AreaCode areaCode,
        TreatmentKind treatment,
        List<YearAmount> amounts)
        implements Command {
    @Override
    public String aggregateId() {
        return planItemId.toString();
    }
}
