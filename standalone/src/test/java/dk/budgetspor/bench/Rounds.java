package dk.budgetspor.bench;

import java.time.Duration;
import java.util.Arrays;

/**
 * How long is measured: after a warm-up, five rounds in which the peers take turns, so that whatever else the machine
 * does meets them alike.
 *
 * @param scale 1 for a measurement; less for a try
 */
record Rounds(double scale) {
    static final int COUNT = 5;

    Duration warmUp() {
        return seconds(10);
    }

    Duration round() {
        return seconds(5);
    }

    /** How long a process is kept busy before its memory is looked at. */
    Duration load() {
        return seconds(60);
    }

    private Duration seconds(double full) {
        return Duration.ofMillis(Math.round(full * 1000 * scale));
    }

    static double median(double... values) {
        return percentile(0.5, values);
    }

    static double percentile(double share, double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(Math.floor(share * sorted.length)))];
    }
}
