/** Decides about corrections of the budget, and how it is followed up through the year. */
@NullMarked
package dk.budgetspor.command.budget;

import org.jspecify.annotations.NullMarked;
