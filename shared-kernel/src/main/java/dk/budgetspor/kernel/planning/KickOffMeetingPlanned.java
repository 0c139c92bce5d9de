package dk.budgetspor.kernel.planning;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An item of special weight gets, or got, a kick-off meeting of the Executive Board (opstartsmøde, document A).
 *
 * @param planItemId the item
 * @param planId the plan that holds it
 * @param previousKickOffOn the day before; null if none was planned
 * @param kickOffOn the day of it
 * @param participants who takes part, by office; may be empty
 */
@Revision("1")
public record KickOffMeetingPlanned(
        UUID planItemId, UUID planId, @Nullable LocalDate previousKickOffOn, LocalDate kickOffOn, String participants)
        implements PlanItemEvent {}
