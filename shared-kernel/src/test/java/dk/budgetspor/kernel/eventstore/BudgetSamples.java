package dk.budgetspor.kernel.eventstore;

import static dk.budgetspor.kernel.eventstore.EventSamples.MEETING;
import static dk.budgetspor.kernel.eventstore.EventSamples.OTHER;

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

/** One event of every type about corrections and follow-ups of the budget. */
final class BudgetSamples {
    private static final YearMonth MAY = YearMonth.of(2023, 5);

    static final List<Object> ALL = List.of(
            new BudgetCorrectionRegistered(
                    OTHER,
                    CorrectionKind.VOLUME_ADJUSTMENT,
                    "Flere ældre",
                    2024,
                    "SO",
                    "VPU",
                    List.of(new YearAmount(2024, 1_200)),
                    "Befolkningsprognose"),
            new BudgetCorrectionAdjusted(
                    OTHER, List.of(new YearAmount(2024, 1_200)), List.of(new YearAmount(2024, 1_000)), "Ny prognose"),
            new BudgetCorrectionTreated(OTHER, "VPU", MEETING, LocalDate.of(2023, 6, 26), ""),
            new BudgetCorrectionIncorporated(OTHER, LocalDate.of(2023, 8, 15)),
            new BudgetCorrectionWithdrawn(OTHER, "Dublet"),
            new BudgetFollowUpOpened(MAY, "Budgetopfølgning maj"),
            new BudgetOverviewGiven(MAY, "VPU", 3_400L, "Merforbrug på specialområdet"),
            new BudgetFollowUpFiled(MAY, LocalDate.of(2023, 6, 7), "62929/23"));

    private BudgetSamples() {}
}
