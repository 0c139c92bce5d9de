/** Meetings of bodies: what is on the agenda, who took part, what was decided. */
@NullMarked
package dk.budgetspor.command.meetings;

import org.jspecify.annotations.NullMarked;
