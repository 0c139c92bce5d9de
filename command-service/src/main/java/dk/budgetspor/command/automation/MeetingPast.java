package dk.budgetspor.command.automation;

import dk.budgetspor.kernel.meetings.MeetingEvent;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What had happened to a meeting before one of its events: what a command needs to know and the event does not say. */
@Component
class MeetingPast {
    private final EventStore events;

    MeetingPast(@Lazy EventStore events) {
        this.events = events;
    }

    List<MeetingEvent> before(DomainEventMessage<?> event) {
        return events.readEvents(event.getAggregateIdentifier(), 0)
                .asStream()
                .filter(earlier -> earlier.getSequenceNumber() < event.getSequenceNumber())
                .map(earlier -> (MeetingEvent) earlier.getPayload())
                .toList();
    }
}
