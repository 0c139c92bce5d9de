/** How any event reads as an entry of a history: who, when, why, what before and after. */
@NullMarked
package dk.budgetspor.query.platform.history;

import org.jspecify.annotations.NullMarked;
