package dk.budgetspor.kernel.planning;

import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Texts of an item were written anew. A text that stayed as it was is null, before and after.
 *
 * @param planItemId the item
 * @param planId the plan that holds it
 * @param previousTitle the title before
 * @param title the title from now on
 * @param previousDescription what it was about
 * @param description what it is about; may be empty
 * @param previousProcess how it was carried out
 * @param process how it is carried out; may be empty
 * @param previousFollowUp how it was followed up
 * @param followUp how it is followed up; may be empty
 * @param reason why
 */
@Revision("1")
public record PlanItemReworded(
        UUID planItemId,
        UUID planId,
        @Nullable String previousTitle,
        @Nullable String title,
        @Nullable String previousDescription,
        @Nullable String description,
        @Nullable String previousProcess,
        @Nullable String process,
        @Nullable String previousFollowUp,
        @Nullable String followUp,
        String reason)
        implements PlanItemEvent {}
