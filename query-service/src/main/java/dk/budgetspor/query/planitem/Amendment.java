package dk.budgetspor.query.planitem;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A text that a decision adds to an item.
 *
 * @param decisionId the decision
 * @param bodyCode the body that decided
 * @param decidedOn the day
 * @param text the text
 */
record Amendment(UUID decisionId, String bodyCode, LocalDate decidedOn, String text) {}
