/** Names of private persons: sealed in the events, and erased by destroying their keys. */
@NullMarked
package dk.budgetspor.kernel.personal;

import org.jspecify.annotations.NullMarked;
