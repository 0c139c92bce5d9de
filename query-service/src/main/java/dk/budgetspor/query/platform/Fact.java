package dk.budgetspor.query.platform;

import dk.budgetspor.kernel.eventstore.Positions;
import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.kernel.messaging.Metadata;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What surrounds an event: where it stands in the store and in its stream, when and by whom it was recorded.
 *
 * @param position its place in the store, from 1
 * @param aggregateType the simple name of the aggregate
 * @param aggregateId the identifier of its stream
 * @param version its place in the stream, from 0
 * @param recordedAt the store's time
 * @param metadata actor, role, business date; see {@link dk.budgetspor.kernel.messaging.Metadata}
 */
public record Fact(
        long position, String aggregateType, String aggregateId, long version, Instant recordedAt, MetaData metadata) {

    static Fact of(Message<?> message) {
        DomainEventMessage<?> event = (DomainEventMessage<?>) message;
        return new Fact(
                Positions.of((TrackedEventMessage<?>) message),
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getTimestamp(),
                event.getMetaData());
    }

    /** A text of the metadata; empty if it is not there. */
    public String text(String key) {
        return String.valueOf(metadata.getOrDefault(key, ""));
    }

    /** The day it took effect. */
    public LocalDate businessDate() {
        String date = text(Metadata.BUSINESS_DATE);
        return date.isEmpty() ? Copenhagen.dayOf(recordedAt) : LocalDate.parse(date);
    }

    /** Lets an event handler ask for the {@link Fact}. */
    @Component
    static final class Parameters implements ParameterResolverFactory, ParameterResolver<Fact> {
        @Override
        public @Nullable ParameterResolver<Fact> createInstance(
                Executable executable, Parameter[] parameters, int parameterIndex) {
            return parameters[parameterIndex].getType() == Fact.class ? this : null;
        }

        @Override
        public Fact resolveParameterValue(Message<?> message) {
            return Fact.of(message);
        }

        @Override
        public boolean matches(Message<?> message) {
            return message instanceof DomainEventMessage && message instanceof TrackedEventMessage;
        }
    }
}
