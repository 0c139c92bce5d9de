/** The view of the savings catalogue of a round: proposals committee by committee with totals, to read, print and take along. */
@NullMarked
package dk.budgetspor.query.savingscatalogue;

import org.jspecify.annotations.NullMarked;
