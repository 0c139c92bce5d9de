/** The published language about corrections of the budget and how it is followed up through the year. */
@NullMarked
package dk.budgetspor.kernel.budget;

import org.jspecify.annotations.NullMarked;
