package dk.budgetspor.kernel.eventstore;

import static dk.budgetspor.kernel.eventstore.Store.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.budgetspor.kernel.organisation.BodyEstablished;
import dk.budgetspor.kernel.organisation.BodyKind;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.SerializationException;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PostgresEventStorageTest {
    private static final TestDatabase DATABASE = TestDatabase.withEvents();
    private static final Store WRITER = Store.of(DATABASE, DATABASE.settings().writer());

    private final String aggregateId = "body:" + UUID.randomUUID();

    @AfterAll
    static void close() {
        WRITER.close();
    }

    @Test
    void what_is_appended_is_read_again() {
        DomainEventMessage<?> first = event(aggregateId, 0);
        DomainEventMessage<?> second = event(aggregateId, 1);

        WRITER.engine().appendEvents(first, second);

        var read = WRITER.engine().readEvents(aggregateId).asStream().toList();
        assertThat(read)
                .extracting(DomainEventMessage::getIdentifier)
                .containsExactly(first.getIdentifier(), second.getIdentifier());
        assertThat(read.get(0).getPayload())
                .isEqualTo(new BodyEstablished("KU", "Kulturudvalget", BodyKind.STANDING_COMMITTEE));
        assertThat(read.get(0).getTimestamp()).isEqualTo(first.getTimestamp().truncatedTo(ChronoUnit.MILLIS));
        assertThat(read.get(0).getType()).isEqualTo("Body");
    }

    @Test
    void the_unit_of_work_learns_position_and_version_of_the_last_event() {
        UnitOfWork<?> work = begin();

        WRITER.engine().appendEvents(event(aggregateId, 0), event(aggregateId, 1));
        work.commit();

        long position = DATABASE.superuser()
                .sql("SELECT max(global_index) FROM event_store.domain_event_entry WHERE aggregate_identifier = ?")
                .param(aggregateId)
                .query(Long.class)
                .single();
        assertThat(Appended.in(work)).contains(new Appended(aggregateId, 1, position));
    }

    @Test
    void of_two_appends_the_unit_of_work_knows_the_last() {
        UnitOfWork<?> work = begin();

        WRITER.engine().appendEvents(event(aggregateId, 0));
        WRITER.engine().appendEvents(event(aggregateId, 1));

        assertThat(Appended.in(work).orElseThrow().version()).isEqualTo(1);
        work.commit();
    }

    @Test
    void a_unit_of_work_that_stored_nothing_knows_of_nothing() {
        UnitOfWork<?> work = begin();

        WRITER.engine().appendEvents(List.of());

        assertThat(Appended.in(work)).isEmpty();
        work.commit();
    }

    @Test
    void readers_are_woken_once_the_events_are_committed() {
        int before = WRITER.signals().get();
        UnitOfWork<?> work = begin();
        WRITER.engine().appendEvents(event(aggregateId, 0));
        assertThat(WRITER.signals()).hasValue(before);

        work.commit();

        assertThat(WRITER.signals()).hasValue(before + 1);
    }

    @Test
    void readers_are_not_woken_for_what_is_rolled_back() {
        int before = WRITER.signals().get();
        UnitOfWork<?> work = begin();
        WRITER.engine().appendEvents(event(aggregateId, 0));

        work.rollback();

        assertThat(WRITER.signals()).hasValue(before);
        assertThat(WRITER.engine().readEvents(aggregateId).hasNext()).isFalse();
    }

    @Test
    void a_place_in_a_stream_is_taken_once() {
        WRITER.engine().appendEvents(event(aggregateId, 0), event(aggregateId, 1));

        assertThatThrownBy(() -> WRITER.engine().appendEvents(event(aggregateId, 1)))
                .isInstanceOf(ConcurrencyException.class);

        assertThat(WRITER.engine().readEvents(aggregateId).asStream()).hasSize(2);
    }

    @Test
    void a_stream_begins_once() {
        WRITER.engine().appendEvents(event(aggregateId, 0));

        assertThatThrownBy(() -> WRITER.engine().appendEvents(event(aggregateId, 0)))
                .isInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void an_event_is_stored_once() {
        DomainEventMessage<?> event = event(aggregateId, 0);
        WRITER.engine().appendEvents(event);
        DomainEventMessage<?> again = new GenericDomainEventMessage<>(
                "Body",
                aggregateId,
                1,
                event.getPayload(),
                event.getMetaData(),
                event.getIdentifier(),
                event.getTimestamp());

        assertThatThrownBy(() -> WRITER.engine().appendEvents(again)).isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void of_several_events_all_are_stored_or_none() {
        WRITER.engine().appendEvents(event(aggregateId, 0));
        String other = "body:" + UUID.randomUUID();

        assertThatThrownBy(() -> WRITER.engine().appendEvents(event(other, 0), event(aggregateId, 0)))
                .isInstanceOf(AggregateStreamCreationException.class);

        assertThat(WRITER.engine().readEvents(other).hasNext()).isFalse();
    }

    @Test
    void a_type_that_is_not_listed_is_not_stored() {
        DomainEventMessage<?> unlisted = new GenericDomainEventMessage<>("Body", aggregateId, 0, "a text");

        assertThatThrownBy(() -> WRITER.engine().appendEvents(unlisted)).isInstanceOf(SerializationException.class);

        assertThat(WRITER.engine().readEvents(aggregateId).hasNext()).isFalse();
    }

    private static UnitOfWork<?> begin() {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        work.attachTransaction(new SpringTransactionManager(WRITER.transactions()));
        return work;
    }
}
