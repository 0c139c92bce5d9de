package dk.budgetspor.kernel.planning;

import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Somebody judged how heavy an item is, and how staff and politicians are involved (document A).
 *
 * @param planItemId the item
 * @param planId the plan that holds it
 * @param previousWeight the weight before; null if it was not weighed
 * @param weight how heavy it is (tyngde)
 * @param previousStaffInvolvement the involvement of staff before; null if it was not weighed
 * @param staffInvolvement how much staff is involved
 * @param previousPoliticalLevel the political involvement before; null if it was not weighed
 * @param politicalLevel how much politicians are involved
 */
@Revision("1")
public record PlanItemWeighed(
        UUID planItemId,
        UUID planId,
        @Nullable Degree previousWeight,
        Degree weight,
        @Nullable Degree previousStaffInvolvement,
        Degree staffInvolvement,
        @Nullable Degree previousPoliticalLevel,
        Degree politicalLevel)
        implements PlanItemEvent {}
