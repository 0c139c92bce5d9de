/** The view of how the budget is corrected, committee by committee, and how it is followed up through the year. */
@NullMarked
package dk.budgetspor.query.budget;

import org.jspecify.annotations.NullMarked;
