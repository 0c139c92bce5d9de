package dk.budgetspor.command.automation;

import dk.budgetspor.kernel.meetings.DecisionEvent;
import dk.budgetspor.kernel.meetings.MeetingEvent;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What has happened to what an event is about: what a command needs to know and the event does not say. */
@Component
class Past {
    private final EventStore events;

    Past(@Lazy EventStore events) {
        this.events = events;
    }

    /** What had happened before the event, as events of the type its aggregate has. */
    <E> List<E> before(DomainEventMessage<?> event, Class<E> type) {
        return stream(event.getAggregateIdentifier())
                .filter(earlier -> earlier.getSequenceNumber() < event.getSequenceNumber())
                .map(earlier -> type.cast(earlier.getPayload()))
                .toList();
    }

    /** All that has happened to an aggregate by now. */
    <E> List<E> of(String aggregateId, Class<E> type) {
        return stream(aggregateId).map(event -> type.cast(event.getPayload())).toList();
    }

    private Stream<? extends DomainEventMessage<?>> stream(String aggregateId) {
        return events.readEvents(aggregateId, 0).asStream();
    }

    /** The same decision as it was told before. */
    static Stream<DecisionEvent> earlier(DecisionEvent event, List<MeetingEvent> before) {
        return before.stream()
                .filter(DecisionEvent.class::isInstance)
                .map(DecisionEvent.class::cast)
                .filter(decision -> decision.decisionId().equals(event.decisionId()));
    }
}
