/** The view that shows, for every proposal of a round, whether each rule of the process was kept, and by which events. */
@NullMarked
package dk.budgetspor.query.processevidence;

import org.jspecify.annotations.NullMarked;
