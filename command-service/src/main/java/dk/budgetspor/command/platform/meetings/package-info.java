/** Which meetings there are, for the rules of every concept that names some. */
@NullMarked
package dk.budgetspor.command.platform.meetings;

import org.jspecify.annotations.NullMarked;
