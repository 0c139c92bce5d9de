/** The view of every change: who, when, why, before and after, in the order of the store. */
@NullMarked
package dk.budgetspor.query.audithistory;

import org.jspecify.annotations.NullMarked;
