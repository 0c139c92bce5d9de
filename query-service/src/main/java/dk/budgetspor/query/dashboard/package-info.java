/** A plan in figures and pictures; every figure leads to the list it counts. */
@NullMarked
package dk.budgetspor.query.dashboard;

import org.jspecify.annotations.NullMarked;
