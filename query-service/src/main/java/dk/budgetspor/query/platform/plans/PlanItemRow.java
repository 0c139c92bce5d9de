package dk.budgetspor.query.platform.plans;

import dk.budgetspor.kernel.planning.Degree;
import dk.budgetspor.kernel.planning.PlanItemKind;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.planning.PlanStatus;
import dk.budgetspor.kernel.planning.TreatmentKind;
import dk.budgetspor.kernel.planning.YearAmount;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a version of an item, for rooms to tell their part of.
 *
 * @param planItemId the item
 * @param planId the plan that holds it
 * @param number its number in the plan
 * @param title what it is called
 * @param kind which part of the plan it stands in
 * @param status where it stands
 * @param description what it is about; may be empty
 * @param process how it is carried out; may be empty
 * @param followUp how it is followed up; may be empty
 * @param areaCode the area responsible
 * @param treatment whether it goes to committees again
 * @param amounts per year, in thousands of kroner
 * @param priceLevel the year in whose prices they are; null if nobody has said
 * @param weight how heavy it is; null if it was not weighed
 * @param staffInvolvement how much staff is involved; null if it was not weighed
 * @param politicalLevel how much politicians are involved; null if it was not weighed
 * @param derivedFrom the capital project it follows from; null if from none
 * @param focus why it is of special importance; null if it is not
 * @param presentationOn the day of a director's presentation; null if none is planned
 * @param presenter the office of who presents; null if none is planned
 * @param kickOffOn the day of the kick-off meeting; null if none is planned
 * @param kickOffParticipants who takes part in it; null if none is planned
 * @param completedOn the day it was carried out; null if it is not completed
 * @param treatments the committees that are to treat it, by date, awaiting date last
 * @param latestProgress the report of the latest status date; null if there is none
 * @param version its place in the item's stream
 * @param planTitle what its plan is called
 * @param planStatus where its plan stands
 * @param planBudgetYear the first of its plan's four years
 */
public record PlanItemRow(
        UUID planItemId,
        UUID planId,
        String number,
        String title,
        PlanItemKind kind,
        PlanItemStatus status,
        String description,
        String process,
        String followUp,
        String areaCode,
        TreatmentKind treatment,
        List<YearAmount> amounts,
        @Nullable Integer priceLevel,
        @Nullable Degree weight,
        @Nullable Degree staffInvolvement,
        @Nullable Degree politicalLevel,
        @Nullable UUID derivedFrom,
        @Nullable StrategicFocus focus,
        @Nullable LocalDate presentationOn,
        @Nullable String presenter,
        @Nullable LocalDate kickOffOn,
        @Nullable String kickOffParticipants,
        @Nullable LocalDate completedOn,
        List<PlannedTreatment> treatments,
        @Nullable Progress latestProgress,
        long version,
        String planTitle,
        PlanStatus planStatus,
        int planBudgetYear) {
    public PlanItemRow {
        amounts = List.copyOf(amounts);
        treatments = List.copyOf(treatments);
    }
}
