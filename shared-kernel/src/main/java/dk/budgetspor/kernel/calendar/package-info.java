/** Annual wheels: what bodies take up in a year, and when. */
@NullMarked
package dk.budgetspor.kernel.calendar;

import org.jspecify.annotations.NullMarked;
