/**
 * What plans and their items are, in every version: the one set of rows that all that is told about plans is read from.
 */
@NullMarked
package dk.budgetspor.query.platform.plans;

import org.jspecify.annotations.NullMarked;
