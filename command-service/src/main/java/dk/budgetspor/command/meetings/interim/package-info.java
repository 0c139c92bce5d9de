/** Stands in for registers of the platform, with their shapes, until those are there. */
@NullMarked
package dk.budgetspor.command.meetings.interim;

import org.jspecify.annotations.NullMarked;
