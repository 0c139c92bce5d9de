package dk.budgetspor.standalone;

import dk.budgetspor.kernel.budget.BudgetCorrectionAdjusted;
import dk.budgetspor.kernel.budget.BudgetCorrectionIncorporated;
import dk.budgetspor.kernel.budget.BudgetCorrectionRegistered;
import dk.budgetspor.kernel.budget.BudgetCorrectionTreated;
import dk.budgetspor.kernel.budget.BudgetCorrectionWithdrawn;
import dk.budgetspor.kernel.budget.BudgetFollowUpFiled;
import dk.budgetspor.kernel.budget.BudgetFollowUpOpened;
import dk.budgetspor.kernel.budget.BudgetOverviewGiven;
import dk.budgetspor.kernel.budget.CorrectionKind;
import dk.budgetspor.kernel.planning.YearAmount;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** Corrections of the budget and a follow-up as commands would leave them in the store. */
record ToldBudget(Running app) {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);

    /** Everything that can happen to them; the place of the last event. */
    long wholeLife(String body, String area) {
        Told told = new Told(app);
        List<YearAmount> amounts = List.of(new YearAmount(2025, -250));
        UUID made = correction(told, body, area, amounts);
        told.tell(new BudgetCorrectionAdjusted(made, amounts, List.of(new YearAmount(2026, -200)), "Senere"));
        told.tell(new BudgetCorrectionTreated(made, body, null, DAY, "Taget til efterretning"));
        told.tell(new BudgetCorrectionIncorporated(made, DAY));
        told.tell(new BudgetCorrectionWithdrawn(correction(told, body, area, amounts), "Fejl"));
        YearMonth month = YearMonth.of(2031, 5);
        told.tell(new BudgetFollowUpOpened(month, "Budgetopfølgning maj"));
        told.tell(new BudgetOverviewGiven(month, body, -100L, "Mindreforbrug"));
        told.tell(new BudgetOverviewGiven(month, body, null, "Kendes ikke"));
        return told.tell(new BudgetFollowUpFiled(month, DAY, "62929/23"));
    }

    private static UUID correction(Told told, String body, String area, List<YearAmount> amounts) {
        UUID correction = UUID.randomUUID();
        told.tell(new BudgetCorrectionRegistered(
                correction, CorrectionKind.TECHNICAL_CORRECTION, "Pris og løn", 2025, area, body, amounts, "Hvorfor"));
        return correction;
    }
}
