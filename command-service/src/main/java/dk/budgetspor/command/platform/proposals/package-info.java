/** Which savings proposals there are, for the rules of every concept that names some. */
@NullMarked
package dk.budgetspor.command.platform.proposals;

import org.jspecify.annotations.NullMarked;
