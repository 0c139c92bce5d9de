/** A plan as a file to take away. */
@NullMarked
package dk.budgetspor.query.planexport;

import org.jspecify.annotations.NullMarked;
