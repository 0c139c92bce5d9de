/** Decides about bodies and management areas. */
@NullMarked
package dk.budgetspor.command.organisation;

import org.jspecify.annotations.NullMarked;
