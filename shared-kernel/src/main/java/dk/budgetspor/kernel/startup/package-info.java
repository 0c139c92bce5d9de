/** Why a service does not start, in a sentence. */
@NullMarked
package dk.budgetspor.kernel.startup;

import org.jspecify.annotations.NullMarked;
