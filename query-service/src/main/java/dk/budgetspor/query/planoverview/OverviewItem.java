package dk.budgetspor.query.planoverview;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.budgetspor.kernel.planning.PlanItemKind;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.planning.TrafficLight;
import dk.budgetspor.kernel.planning.TreatmentKind;
import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.query.platform.plans.PlannedTreatment;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item as a line of its plan; its texts are on its own page.
 *
 * @param planItemId the item
 * @param planId the plan that holds it
 * @param number its number in the plan
 * @param title what it is called
 * @param kind which part of the plan it stands in
 * @param status where it stands
 * @param areaCode the area responsible
 * @param treatment whether it goes to committees again
 * @param amounts per year, in thousands of kroner
 * @param treatments the committees that are to treat it
 * @param light how it goes, by its latest report; null if there is none
 * @param inFocus whether it is of special importance
 * @param version for {@code If-Match}; left out of the public edition
 */
record OverviewItem(
        UUID planItemId,
        UUID planId,
        String number,
        String title,
        PlanItemKind kind,
        PlanItemStatus status,
        String areaCode,
        TreatmentKind treatment,
        List<YearAmount> amounts,
        List<PlannedTreatment> treatments,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable TrafficLight light,
        boolean inFocus,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long version) {}
