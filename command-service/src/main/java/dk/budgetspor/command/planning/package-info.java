/** Decides about implementation plans and their items. */
@NullMarked
package dk.budgetspor.command.planning;

import org.jspecify.annotations.NullMarked;
