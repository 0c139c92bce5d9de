/** Which cases there are, for the rules of every concept that names some. */
@NullMarked
package dk.budgetspor.command.platform.cases;

import org.jspecify.annotations.NullMarked;
