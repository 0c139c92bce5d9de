package dk.budgetspor.query.planitem;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
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
 * @param completedOn the day it was carried out; null if it is not completed
 * @param version for {@code If-Match}; left out of the public edition
 * @param planTitle what its plan is called; for the page
 * @param planStatus where its plan stands; for the page
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
        @Nullable LocalDate completedOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long version,
        @JsonIgnore String planTitle,
        @JsonIgnore PlanStatus planStatus) {}
