/** The command side of annual wheels: what bodies take up in a year. */
@NullMarked
package dk.budgetspor.command.calendar;

import org.jspecify.annotations.NullMarked;
