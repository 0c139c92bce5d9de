package dk.budgetspor.query.platform.plans;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A committee that is to treat an item.
 *
 * @param bodyCode the committee
 * @param purpose what it is to do; may be empty
 * @param indicativeDate when; null while it awaits a date
 * @param originalDate when it was first to be; null if it first awaited a date
 * @param slippageDays days from the first date to the present one; null if either is unknown
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record PlannedTreatment(
        String bodyCode,
        String purpose,
        @Nullable LocalDate indicativeDate,
        @Nullable LocalDate originalDate,
        @Nullable Integer slippageDays) {}
