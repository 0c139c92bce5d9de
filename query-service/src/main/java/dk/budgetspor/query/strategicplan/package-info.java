/** The strategic overlay of a plan: its items of special importance, why they are, and when they come up. */
@NullMarked
package dk.budgetspor.query.strategicplan;

import org.jspecify.annotations.NullMarked;
