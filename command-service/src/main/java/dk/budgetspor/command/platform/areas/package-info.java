/** Which management areas there are and in whose field they lie, for the rules of every concept that names one. */
@NullMarked
package dk.budgetspor.command.platform.areas;

import org.jspecify.annotations.NullMarked;
