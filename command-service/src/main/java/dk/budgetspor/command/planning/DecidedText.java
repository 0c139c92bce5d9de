package dk.budgetspor.command.planning;

import dk.budgetspor.kernel.documents.Openness;
import java.time.LocalDate;

/**
 * What a decision adds to an item.
 *
 * @param text the text
 * @param decidedOn the day of the decision
 * @param openness of the decision
 */
record DecidedText(String text, LocalDate decidedOn, Openness openness) {}
