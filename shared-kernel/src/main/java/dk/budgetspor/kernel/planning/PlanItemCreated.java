package dk.budgetspor.kernel.planning;

import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A topic of the budget agreement became an item of a plan.
 *
 * @param planItemId the item
 * @param planId the plan that holds it
 * @param number its number in the plan, such as {@code D-01}; one of its kind in the plan
 * @param title what it is called
 * @param kind which part of the plan it stands in
 * @param description what it is about; may be empty
 * @param process how it is carried out; may be empty
 * @param followUp how it is followed up; may be empty
 * @param areaCode the management area responsible for it
 * @param treatment whether it goes to committees again
 * @param amounts at most one amount for each year of the plan, in the order of the years; may be empty
 */
@Revision("1")
public record PlanItemCreated(
        UUID planItemId,
        UUID planId,
        String number,
        String title,
        PlanItemKind kind,
        String description,
        String process,
        String followUp,
        String areaCode,
        TreatmentKind treatment,
        List<YearAmount> amounts)
        implements PlanItemStatusEvent {
    public PlanItemCreated {
        amounts = List.copyOf(amounts);
    }

    @Override
    public @Nullable PlanItemStatus previousStatus() {
        return null;
    }

    @Override
    public PlanItemStatus status() {
        return PlanItemStatus.PLANNED;
    }
}
