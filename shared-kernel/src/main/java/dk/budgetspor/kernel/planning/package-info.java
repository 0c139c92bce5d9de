/** The published language about implementation plans and their items. */
@NullMarked
package dk.budgetspor.kernel.planning;

import org.jspecify.annotations.NullMarked;
