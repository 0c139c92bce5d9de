package dk.budgetspor.command.meetings;

import java.util.UUID;

/**
 * A text of a decision that an item could not take.
 *
 * @param decisionId the decision as it stands
 * @param planItemId the item
 * @param settled whether somebody left it at that
 */
record RefusedAmendment(UUID decisionId, UUID planItemId, boolean settled) {}
