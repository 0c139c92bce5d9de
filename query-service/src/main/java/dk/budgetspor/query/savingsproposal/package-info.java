/** The view of one savings proposal: what it says and said, how it went through the process, and what led to it. */
@NullMarked
package dk.budgetspor.query.savingsproposal;

import org.jspecify.annotations.NullMarked;
