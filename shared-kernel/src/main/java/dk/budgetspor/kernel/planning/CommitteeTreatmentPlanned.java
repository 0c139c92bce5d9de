package dk.budgetspor.kernel.planning;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A committee is to treat an item.
 *
 * @param planItemId the item
 * @param planId the plan that holds it
 * @param bodyCode the committee
 * @param indicativeDate the day it is expected to; null while it awaits a date
 * @param purpose what the committee is to do about it; may be empty
 */
@Revision("1")
public record CommitteeTreatmentPlanned(
        UUID planItemId,
        UUID planId,
        String bodyCode,
        @Nullable LocalDate indicativeDate,
        String purpose) implements PlanItemEvent {}
