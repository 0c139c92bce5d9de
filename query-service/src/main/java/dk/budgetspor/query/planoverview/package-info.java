/** The view of plans, and of the items of a plan. */
@NullMarked
package dk.budgetspor.query.planoverview;

import org.jspecify.annotations.NullMarked;
