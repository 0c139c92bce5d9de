package dk.budgetspor.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntFunction;

/** Threads that do the same again and again for a while. */
final class Load {
    private static final int TURNS = 10;

    private Load() {}

    /** How often a second the work was done in all; each thread gets work of its own. */
    static double perSecond(int threads, Duration time, IntFunction<Callable<?>> workOfThread) throws Exception {
        LongAdder done = new LongAdder();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        long start = System.nanoTime();
        long end = start + time.toNanos();
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                Callable<?> work = workOfThread.apply(i);
                running.add(pool.submit(() -> {
                    while (System.nanoTime() < end) {
                        work.call();
                        done.increment();
                    }
                    return null;
                }));
            }
            for (Future<?> thread : running) {
                thread.get();
            }
        } finally {
            pool.shutdownNow();
        }
        return done.sum() * 1e9 / (System.nanoTime() - start);
    }

    /**
     * How often a second each of two kinds of work was done, in short turns: the disk is now quick and now slow, for
     * longer than a turn.
     */
    static double[] inTurns(int threads, Duration time, Callable<?> one, Callable<?> other) throws Exception {
        double[] sums = new double[2];
        for (int turn = 0; turn < TURNS; turn++) {
            int first = turn % 2;
            for (int which : new int[] {first, 1 - first}) {
                sums[which] += perSecond(threads, time.dividedBy(TURNS), thread -> which == 0 ? one : other);
            }
        }
        return new double[] {sums[0] / TURNS, sums[1] / TURNS};
    }
}
