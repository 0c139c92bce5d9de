/** Meetings of bodies: the list of them, their agendas and minutes as documents, and the register of decisions. */
@NullMarked
package dk.budgetspor.query.meetings;

import org.jspecify.annotations.NullMarked;
