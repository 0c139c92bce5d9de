package dk.budgetspor.kernel.planning;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A committee is to treat an item at another time than planned; the line of the slippage ledger.
 *
 * @param planItemId the item
 * @param planId the plan that holds it
 * @param bodyCode the committee
 * @param previousIndicativeDate the day before; null if it awaited a date
 * @param indicativeDate the day from now on; null if it awaits a date
 * @param reason why
 */
@Revision("1")
public record CommitteeTreatmentMoved(
        UUID planItemId,
        UUID planId,
        String bodyCode,
        @Nullable LocalDate previousIndicativeDate,
        @Nullable LocalDate indicativeDate,
        String reason)
        implements PlanItemEvent {}
