/** What every message carries: who, in which role, why it was refused. */
@NullMarked
package dk.budgetspor.kernel.messaging;

import org.jspecify.annotations.NullMarked;
