package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.Command;
import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.planning.PlanId;
import dk.budgetspor.kernel.planning.PlanItemId;
import dk.budgetspor.kernel.planning.PlanItemKind;
import dk.budgetspor.kernel.planning.TreatmentKind;
import dk.budgetspor.kernel.planning.YearAmount;
import java.util.List;

/**
 * Make an adopted savings proposal an item of a plan, once: an operating change in operation. Only automations wish that.
 *
 * @param number its number in the round; where the plan has an item of that number, the next one that is free
 */
public record PutProposalInPlan(
        PlanItemId planItemId,
        PlanId planId,
        String number,
        String title,
        String description,
        AreaCode areaCode,
        List<YearAmount> amounts)
        implements Command {
    public PutProposalInPlan {
        amounts = List.copyOf(amounts);
    }

    @Override
    public String aggregateId() {
        return planItemId.toString();
    }

    CreatePlanItem creation(String freeNumber) {
        return new CreatePlanItem(
                planItemId,
                planId,
                freeNumber,
                title,
                PlanItemKind.OPERATING_CHANGE,
                description,
                "",
                "",
                areaCode,
                TreatmentKind.IN_OPERATION,
                amounts);
    }
}
