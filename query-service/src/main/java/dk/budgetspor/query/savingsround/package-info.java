/** Savings rounds at a glance: milestones, what is late, how many proposals have come how far, totals against the target. */
@NullMarked
package dk.budgetspor.query.savingsround;

import org.jspecify.annotations.NullMarked;
