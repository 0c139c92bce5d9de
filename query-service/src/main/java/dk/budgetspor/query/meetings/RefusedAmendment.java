package dk.budgetspor.query.meetings;

import java.util.UUID;

/**
 * A text that a decision adds to an item of a plan and that the item could not take.
 *
 * @param planItemId the item
 * @param text the text
 * @param code why, one of the codes of errors
 */
record RefusedAmendment(UUID planItemId, String text, String code) {}
