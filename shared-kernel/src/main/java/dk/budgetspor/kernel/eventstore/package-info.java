/** The one event store set-up both services use: storage, event names, serialisation, migrations. */
@NullMarked
package dk.budgetspor.kernel.eventstore;

import org.jspecify.annotations.NullMarked;
