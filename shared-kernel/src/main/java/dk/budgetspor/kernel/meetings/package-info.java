/** Meetings: agendas, attendance, decisions and minutes. */
@NullMarked
package dk.budgetspor.kernel.meetings;

import org.jspecify.annotations.NullMarked;
