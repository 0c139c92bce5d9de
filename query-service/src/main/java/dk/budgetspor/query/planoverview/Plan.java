package dk.budgetspor.query.planoverview;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.budgetspor.kernel.planning.PlanStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it stands.
 *
 * @param planId the plan
 * @param title what it is called
 * @param budgetYear the first of its four years
 * @param budgetAgreement the agreement it carries out
 * @param status where it stands
 * @param adoptedOn the day it was adopted; null if it was not
 * @param version for {@code If-Match}; left out of the public edition
 */
record Plan(
        UUID planId,
        String title,
        int budgetYear,
        String budgetAgreement,
        PlanStatus status,
        @Nullable LocalDate adoptedOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long version) {

    Plan publicEdition() {
        return new Plan(planId, title, budgetYear, budgetAgreement, status, adoptedOn, null);
    }
}
