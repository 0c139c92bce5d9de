/** Decides about cases: what they say, what is recommended and filed, and which bodies treat them. */
@NullMarked
package dk.budgetspor.command.cases;

import org.jspecify.annotations.NullMarked;
