package dk.budgetspor.kernel.planning;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/**
 * Somebody told how an item is getting on; what counts is the effect, not the activity (document A).
 *
 * @param planItemId the item
 * @param planId the plan that holds it
 * @param statusDate the day the report tells of; not in the future
 * @param light how it goes
 * @param note what has been done; may be empty
 * @param effect what came of it; may be empty
 * @param citizenConsequences what it means for citizens; may be empty
 */
@Revision("1")
public record PlanItemProgressReported(
        UUID planItemId,
        UUID planId,
        LocalDate statusDate,
        TrafficLight light,
        String note,
        String effect,
        String citizenConsequences)
        implements PlanItemEvent {}
