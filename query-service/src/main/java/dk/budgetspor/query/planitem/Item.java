package dk.budgetspor.query.planitem;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.budgetspor.kernel.planning.Degree;
import dk.budgetspor.kernel.planning.PlanItemKind;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.planning.PlanPeriod;
import dk.budgetspor.kernel.planning.PlanStatus;
import dk.budgetspor.kernel.planning.TreatmentKind;
import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.plans.PlanItemRow;
import dk.budgetspor.query.platform.plans.PlannedTreatment;
import dk.budgetspor.query.platform.plans.Progress;
import dk.budgetspor.query.platform.plans.StrategicFocus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An item as it stands.
 *
 * @param planItemId the item
 * @param planId the plan that holds it
 * @param number its number in the plan
 * @param title what it is called
 * @param kind which part of the plan it stands in
 * @param status where it stands
 * @param description what it is about
 * @param process how it is carried out
 * @param followUp how it is followed up
 * @param areaCode the area responsible
 * @param treatment whether it goes to committees again
 * @param amounts per year, in thousands of kroner
 * @param priceLevel the year in whose prices they are; null if nobody has said
 * @param weight how heavy it is; null if it was not weighed
 * @param staffInvolvement how much staff is involved; null if it was not weighed
 * @param politicalLevel how much politicians are involved; null if it was not weighed
 * @param derivedFrom the capital project it follows from; null if from none
 * @param treatments the committees that are to treat it
 * @param latestProgress the report of the latest status date; null if there is none
 * @param strategicFocus why it is of special importance; null if it is not
 * @param presentationOn the day of a director's presentation; null if none is planned
 * @param presenter the office of who presents; null if none is planned
 * @param kickOffOn the day of the kick-off meeting; null if none is planned
 * @param kickOffParticipants who takes part in it; null if none is planned
 * @param amendments texts that decisions add to it
 * @param decisions the decisions about it, the latest first; for the page, the register has them over HTTP
 * @param attachments the documents that belong to it; of a closed one perhaps the number alone
 * @param completedOn the day it was carried out; null if it is not completed
 * @param version for {@code If-Match}; left out of the public edition
 * @param planTitle what its plan is called; for the page
 * @param planStatus where its plan stands; for the page
 * @param planBudgetYear the first of its plan's four years; for the page
 */
record Item(
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
        List<PlannedTreatment> treatments,
        @Nullable Progress latestProgress,
        @Nullable StrategicFocus strategicFocus,
        @Nullable LocalDate presentationOn,
        @Nullable String presenter,
        @Nullable LocalDate kickOffOn,
        @Nullable String kickOffParticipants,
        List<Amendment> amendments,
        @JsonIgnore List<DecisionAbout> decisions,
        List<Attachment> attachments,
        @Nullable LocalDate completedOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long version,
        @JsonIgnore String planTitle,
        @JsonIgnore PlanStatus planStatus,
        @JsonIgnore int planBudgetYear) {
    /** The years of its plan. */
    public List<Integer> planYears() {
        return IntStream.rangeClosed(planBudgetYear, new PlanPeriod(planBudgetYear).lastYear())
                .boxed()
                .toList();
    }

    static Item of(
            PlanItemRow row,
            List<Amendment> amendments,
            List<DecisionAbout> decisions,
            List<Attachment> attachments,
            Caller caller) {
        return new Item(
                row.planItemId(),
                row.planId(),
                row.number(),
                row.title(),
                row.kind(),
                row.status(),
                row.description(),
                row.process(),
                row.followUp(),
                row.areaCode(),
                row.treatment(),
                row.amounts(),
                row.priceLevel(),
                row.weight(),
                row.staffInvolvement(),
                row.politicalLevel(),
                row.derivedFrom(),
                row.treatments(),
                row.latestProgress(),
                row.focus(),
                row.presentationOn(),
                row.presenter(),
                row.kickOffOn(),
                row.kickOffParticipants(),
                amendments,
                decisions,
                attachments,
                row.completedOn(),
                caller.seesPublicEdition() ? null : row.version(),
                row.planTitle(),
                row.planStatus(),
                row.planBudgetYear());
    }
}
