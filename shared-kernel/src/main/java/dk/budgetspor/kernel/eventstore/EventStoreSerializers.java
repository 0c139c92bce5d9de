package dk.budgetspor.kernel.eventstore;

import org.axonframework.serialization.Serializer;

/**
 * The serializers of the store.
 *
 * @param events by logical names and revisions
 * @param snapshots of aggregates' fields; a snapshot is a copy that may be thrown away
 */
public record EventStoreSerializers(Serializer events, Serializer snapshots) {}
