/** The view of annual wheels: what a body takes up in a year, as a wheel, a list and a calendar. */
@NullMarked
package dk.budgetspor.query.annualwheel;

import org.jspecify.annotations.NullMarked;
