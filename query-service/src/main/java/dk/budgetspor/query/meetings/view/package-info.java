/** The view of meetings: rows of meetings, agendas, minutes and decisions, made from the events. */
@NullMarked
package dk.budgetspor.query.meetings.view;

import org.jspecify.annotations.NullMarked;
