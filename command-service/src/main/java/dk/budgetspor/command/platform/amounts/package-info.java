/** Amounts of budget years, as every concept that has some takes them. */
@NullMarked
package dk.budgetspor.command.platform.amounts;

import org.jspecify.annotations.NullMarked;
