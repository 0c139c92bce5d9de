/** Starts the query service by itself. */
@NullMarked
package dk.budgetspor.query.application;

import org.jspecify.annotations.NullMarked;
