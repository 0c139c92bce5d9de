/** Which bodies there are and who has their seats, for the rules of every concept that names some. */
@NullMarked
package dk.budgetspor.command.platform.bodies;

import org.jspecify.annotations.NullMarked;
