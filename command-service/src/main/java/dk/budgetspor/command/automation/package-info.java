/** What happens by itself when something has happened: each automation follows events with commands, once. */
@NullMarked
package dk.budgetspor.command.automation;

import org.jspecify.annotations.NullMarked;
