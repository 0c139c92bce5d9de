package dk.budgetspor.command.budget;

import dk.budgetspor.kernel.budget.BudgetCorrectionId;
import dk.budgetspor.kernel.budget.CorrectionKind;
import dk.budgetspor.kernel.organisation.AreaCode;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.planning.PlanPeriod;
import dk.budgetspor.kernel.planning.YearAmount;
import java.util.List;

/** Have the budget of four years be corrected. */
record RegisterBudgetCorrection(
        BudgetCorrectionId correctionId,
        CorrectionKind kind,
        String title,
        PlanPeriod years,
        AreaCode areaCode,
        BodyCode bodyCode,
        List<YearAmount> amounts,
        String description)
        implements CorrectionCommand {}
