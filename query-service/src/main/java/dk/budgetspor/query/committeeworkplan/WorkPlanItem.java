package dk.budgetspor.query.committeeworkplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item that a committee is to treat.
 *
 * @param planItemId the item
 * @param number its number in the plan
 * @param title what it is called
 * @param status where it stands: planned or in progress
 * @param areaCode the area responsible
 * @param purpose what the committee is to do; may be empty
 * @param indicativeDate when; null while it awaits a date
 * @param originalDate when it was first to be; null if it first awaited a date
 * @param slippageDays days from the first date to the present one; null if either is unknown
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record WorkPlanItem(
        UUID planItemId,
        String number,
        String title,
        PlanItemStatus status,
        String areaCode,
        String purpose,
        @Nullable LocalDate indicativeDate,
        @Nullable LocalDate originalDate,
        @Nullable Integer slippageDays) {}
