/** Starts the command service by itself. */
@NullMarked
package dk.budgetspor.command.application;

import org.jspecify.annotations.NullMarked;
