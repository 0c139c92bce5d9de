package dk.budgetspor.kernel.planning;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A committee is not to treat an item after all.
 *
 * @param planItemId the item
 * @param planId the plan that holds it
 * @param bodyCode the committee
 * @param previousIndicativeDate the day it was planned for; null if it awaited a date
 * @param reason why
 */
@Revision("1")
public record CommitteeTreatmentCancelled(
        UUID planItemId,
        UUID planId,
        String bodyCode,
        @Nullable LocalDate previousIndicativeDate,
        String reason) implements PlanItemEvent {}
