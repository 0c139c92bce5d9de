package dk.budgetspor.bench;

import dk.budgetspor.kernel.eventstore.DatabaseEventSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * From the commit of an event to the commit of its handling, at 20 events a second: the same kind of processor on our
 * source and on Axon's stock event store.
 */
final class VisibilityBenchmark {
    private static final double PER_SECOND = 20;

    private final Stores stores;
    private final Rounds rounds;
    private final Map<String, Long> handled = new ConcurrentHashMap<>();

    VisibilityBenchmark(Stores stores, Rounds rounds) {
        this.stores = stores;
        this.rounds = rounds;
    }

    void run(Report report) throws Exception {
        EventStore ours =
                EmbeddedEventStore.builder().storageEngine(stores.configured()).build();
        EventStore stock =
                EmbeddedEventStore.builder().storageEngine(stores.stock()).build();
        Latencies our = measured(ours, new DatabaseEventSource(stores.configured(), stores.listener), stock);
        Latencies theirs = our.peer();
        report.atMost(
                "answer to visible, median, against Axon's stock event store",
                our.visible(0.5),
                theirs.visible(0.5),
                "ms",
                0.05);
        report.atMost(
                "answer to visible, p99, against the p99 of the append", our.visible(0.99), our.append(0.99), "ms", 2);
    }

    private Latencies measured(
            EventStore ours, StreamableMessageSource<TrackedEventMessage<?>> source, EventStore stock)
            throws Exception {
        Latencies our = new Latencies();
        play(ours, source, rounds.warmUp().toSeconds(), new Latencies());
        play(stock, stock, rounds.warmUp().toSeconds(), new Latencies());
        for (int round = 0; round < Rounds.COUNT; round++) {
            play(ours, source, rounds.round().toSeconds() * 2, our);
            play(stock, stock, rounds.round().toSeconds() * 2, our.peer());
        }
        return our;
    }

    private void play(
            EventStore store, StreamableMessageSource<TrackedEventMessage<?>> source, long seconds, Latencies into)
            throws Exception {
        ScheduledExecutorService workers = Executors.newScheduledThreadPool(2);
        PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                .name("bench")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers((org.axonframework.eventhandling.EventMessageHandler) this::handle)
                        .build())
                .messageSource(source)
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(stores.transactions)
                .coordinatorExecutor(workers)
                .workerExecutor(workers)
                .initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createHeadToken)
                .build();
        processor.start();
        try {
            awaitClaim(processor);
            Map<String, Long> answered = new HashMap<>();
            for (int i = 0; i < Math.max(1, seconds * PER_SECOND); i++) {
                LockSupport.parkNanos((long) (1e9 / PER_SECOND));
                publish(store, answered, into);
            }
            answered.forEach((id, time) -> into.visible(Math.max(0, awaitHandled(id) - time)));
        } finally {
            processor.shutDown();
            workers.shutdownNow();
        }
    }

    private static void awaitClaim(PooledStreamingEventProcessor processor) {
        while (processor.processingStatus().isEmpty()) {
            Thread.onSpinWait();
        }
    }

    private void publish(EventStore store, Map<String, Long> answered, Latencies into) {
        EventMessage<?> event = Stores.event();
        long sent = System.nanoTime();
        DefaultUnitOfWork<EventMessage<?>> unitOfWork =
                DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("append"));
        unitOfWork.attachTransaction(stores.transactions);
        store.publish(event);
        unitOfWork.commit();
        long committed = System.nanoTime();
        into.append(committed - sent);
        answered.put(event.getIdentifier(), committed);
    }

    private long awaitHandled(String id) {
        Long seen;
        while ((seen = handled.remove(id)) == null) {
            LockSupport.parkNanos(1_000_000);
        }
        return seen;
    }

    private Object handle(EventMessage<?> event) {
        String id = event.getIdentifier();
        CurrentUnitOfWork.get().root().afterCommit(committed -> handled.put(id, System.nanoTime()));
        return "";
    }

    /** Times of appends and from answer to visible, in milliseconds; and those of the peer. */
    private static final class Latencies {
        private final List<Double> appends = new ArrayList<>();
        private final List<Double> visibles = new ArrayList<>();
        private @Nullable Latencies peer;

        Latencies peer() {
            if (peer == null) {
                peer = new Latencies();
            }
            return peer;
        }

        void append(long nanos) {
            appends.add(nanos / (double) TimeUnit.MILLISECONDS.toNanos(1));
        }

        void visible(long nanos) {
            visibles.add(nanos / (double) TimeUnit.MILLISECONDS.toNanos(1));
        }

        double append(double share) {
            return Rounds.percentile(share, array(appends));
        }

        double visible(double share) {
            return Rounds.percentile(share, array(visibles));
        }

        private static double[] array(List<Double> values) {
            return values.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }
}
