/** What is missing or late in plans that are not closed, and what meetings left undecided, refused or unsigned. */
@NullMarked
package dk.budgetspor.query.exceptions;

import org.jspecify.annotations.NullMarked;
