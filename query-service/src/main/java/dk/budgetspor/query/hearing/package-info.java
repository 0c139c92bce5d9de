/** The hearing of the budget of the first reading: what was answered in time, what came later, and by whom. */
@NullMarked
package dk.budgetspor.query.hearing;

import org.jspecify.annotations.NullMarked;
