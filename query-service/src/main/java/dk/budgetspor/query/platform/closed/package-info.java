/** Who may read closed matters, and the trace that reading them leaves. */
@NullMarked
package dk.budgetspor.query.platform.closed;

import org.jspecify.annotations.NullMarked;
