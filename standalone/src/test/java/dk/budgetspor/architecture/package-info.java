/** The rules of the house, and a house that breaks each of them. */
@NullMarked
package dk.budgetspor.architecture;

import org.jspecify.annotations.NullMarked;
