/** Both services in one process on an embedded PostgreSQL, with example users and an example. */
@NullMarked
package dk.budgetspor.standalone;

import org.jspecify.annotations.NullMarked;
