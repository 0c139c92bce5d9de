package dk.budgetspor.kernel.meetings;

import java.util.UUID;

/**
 * A text that a decision adds to an item of a plan.
 *
 * @param planItemId the item
 * @param text the text
 */
public record Amendment(UUID planItemId, String text) {}
