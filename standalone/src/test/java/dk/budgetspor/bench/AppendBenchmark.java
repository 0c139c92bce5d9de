package dk.budgetspor.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.concurrent.Callable;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** One event per commit: the configured engine against JDBC written by hand on the same table. */
final class AppendBenchmark {
    private static final String INSERT = """
            INSERT INTO event_store.domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type,
                time_stamp, payload_type, payload_revision, payload, meta_data)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Stores stores;
    private final Rounds rounds;

    AppendBenchmark(Stores stores, Rounds rounds) {
        this.stores = stores;
        this.rounds = rounds;
    }

    void run(int threads, Report report) throws Exception {
        EventStorageEngine engine = stores.configured();
        Callable<?> ours = () -> {
            Transaction transaction = stores.transactions.startTransaction();
            engine.appendEvents(Stores.event());
            transaction.commit();
            return null;
        };
        Callable<?> byHand = this::insertByHand;
        Load.perSecond(threads, rounds.warmUp(), thread -> ours);
        Load.perSecond(threads, rounds.warmUp(), thread -> byHand);
        double[] engineRates = new double[Rounds.COUNT];
        double[] handRates = new double[Rounds.COUNT];
        for (int round = 0; round < Rounds.COUNT; round++) {
            double[] rates = Load.inTurns(threads, rounds.round(), ours, byHand);
            engineRates[round] = rates[0];
            handRates[round] = rates[1];
        }
        report.atLeast(
                "append of one event per commit, " + threads + " threads, against JDBC by hand",
                Rounds.median(engineRates),
                Rounds.median(handRates),
                "/s",
                0.90);
    }

    /** Serialises as the engine does: what is compared is the way to the table. */
    private Void insertByHand() throws Exception {
        DomainEventMessage<?> event = Stores.event();
        try (Connection connection = stores.writer.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                var payload = event.serializePayload(stores.events(), byte[].class);
                insert.setString(1, event.getIdentifier());
                insert.setString(2, event.getAggregateIdentifier());
                insert.setLong(3, event.getSequenceNumber());
                insert.setString(4, event.getType());
                insert.setString(5, event.getTimestamp().toString());
                insert.setString(6, payload.getType().getName());
                insert.setString(7, payload.getType().getRevision());
                insert.setBytes(8, payload.getData());
                insert.setBytes(
                        9,
                        event.serializeMetaData(stores.events(), byte[].class).getData());
                insert.executeUpdate();
            }
            connection.commit();
        }
        return null;
    }
}
