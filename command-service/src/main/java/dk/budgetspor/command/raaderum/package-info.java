/** Decides about savings rounds (råderum): ideas, work packages, proposals, and the hearing of the budget. */
@NullMarked
package dk.budgetspor.command.raaderum;

import org.jspecify.annotations.NullMarked;
