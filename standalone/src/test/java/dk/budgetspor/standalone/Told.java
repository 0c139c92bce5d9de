package dk.budgetspor.standalone;

import dk.budgetspor.kernel.planning.PlanItemEvent;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Puts events of an item into the store as a command would leave them; no command is to follow on the same item. */
record Told(Running app) {
    /** The place of the event in the store. */
    long tell(PlanItemEvent event) {
        EventStore store = app.context().getBean(EventStore.class);
        String id = event.planItemId().toString();
        store.publish(new GenericDomainEventMessage<>(
                "PlanItem",
                id,
                store.lastSequenceNumberFor(id).orElse(-1L) + 1,
                event,
                Map.of("actor", "planner", "actorName", "planner", "role", "PLANNER")));
        return app.lastPosition();
    }

    static UUID id(String text) {
        return UUID.fromString(text);
    }
}
