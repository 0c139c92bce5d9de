package dk.budgetspor.query.statusreport;

import dk.budgetspor.kernel.planning.PlanItemKind;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.planning.TreatmentKind;
import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.query.platform.plans.PlanItemRow;
import dk.budgetspor.query.platform.plans.PlannedTreatment;
import dk.budgetspor.query.platform.plans.Progress;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item as it stood when the report was submitted.
 *
 * @param planItemId the item
 * @param number its number in the plan
 * @param title what it was called
 * @param kind which part of the plan it stood in
 * @param status where it stood
 * @param areaCode the area responsible
 * @param treatment whether it was to go to committees again
 * @param description what it is about
 * @param process how it is carried out
 * @param followUp how it is followed up
 * @param amounts per year, in thousands of kroner
 * @param priceLevel the year in whose prices they are; null if nobody had said
 * @param treatments the committees that were to treat it
 * @param latestProgress the report of the latest status date; null if there was none
 * @param inFocus whether it was of special importance
 */
record ReportedItem(
        UUID planItemId,
        String number,
        String title,
        PlanItemKind kind,
        PlanItemStatus status,
        String areaCode,
        TreatmentKind treatment,
        String description,
        String process,
        String followUp,
        List<YearAmount> amounts,
        @Nullable Integer priceLevel,
        List<PlannedTreatment> treatments,
        @Nullable Progress latestProgress,
        boolean inFocus) {
    static ReportedItem of(PlanItemRow row) {
        return new ReportedItem(
                row.planItemId(),
                row.number(),
                row.title(),
                row.kind(),
                row.status(),
                row.areaCode(),
                row.treatment(),
                row.description(),
                row.process(),
                row.followUp(),
                row.amounts(),
                row.priceLevel(),
                row.treatments(),
                row.latestProgress(),
                row.focus() != null);
    }
}
