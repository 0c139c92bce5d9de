/** The view of one item with its whole history. */
@NullMarked
package dk.budgetspor.query.planitem;

import org.jspecify.annotations.NullMarked;
