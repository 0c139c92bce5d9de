/** Which bodies there are, for the rules of every concept that names some. */
@NullMarked
package dk.budgetspor.command.platform.bodies;

import org.jspecify.annotations.NullMarked;
