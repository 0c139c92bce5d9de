/** What is missing or late in plans that are not closed. */
@NullMarked
package dk.budgetspor.query.exceptions;

import org.jspecify.annotations.NullMarked;
