package dk.budgetspor.kernel.eventstore;

import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * Events that were read at once, in the order of the store.
 *
 * @param events at most as many as are read at once; more where an upcaster makes several of one
 * @param more whether the store may have more after them
 */
record EventBatch(List<? extends TrackedEventMessage<?>> events, boolean more) {}
