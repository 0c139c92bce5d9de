/** What every view stands on: storage, versioned rows, processors and rebuilds, pages of lists, consistency. */
@NullMarked
package dk.budgetspor.query.platform;

import org.jspecify.annotations.NullMarked;
