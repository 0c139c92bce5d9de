/** The view of what a body of employee co-determination (MED) has still to discuss. */
@NullMarked
package dk.budgetspor.query.awaitingconsultation;

import org.jspecify.annotations.NullMarked;
