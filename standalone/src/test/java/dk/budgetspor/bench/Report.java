package dk.budgetspor.bench;

import java.util.Locale;

/** A table of ratios, with what each should be. */
final class Report {
    private final StringBuilder rows = new StringBuilder("""
            # Benchmarks

            Medians of five interleaved rounds after 10 s of warm-up. Ratios compare two things measured in one run on
            one machine; the absolute figures say little elsewhere.

            | what | ours | peer | ratio | aim | met |
            |---|---|---|---|---|---|
            """);

    void atLeast(String what, double ours, double peer, String unit, double aim) {
        row(what, ours, peer, unit, ours / peer, "at least " + aim, ours / peer >= aim ? "yes" : "no");
    }

    void atMost(String what, double ours, double peer, String unit, double aim) {
        row(what, ours, peer, unit, ours / peer, "at most " + aim, ours / peer <= aim ? "yes" : "no");
    }

    void reported(String what, double ours, double peer, String unit, String aim) {
        row(what, ours, peer, unit, ours / peer, aim, "reported");
    }

    private void row(String what, double ours, double peer, String unit, double ratio, String aim, String met) {
        String row = String.format(
                Locale.ROOT,
                "| %s | %.2f %s | %.2f %s | %.3f | %s | %s |%n",
                what,
                ours,
                unit,
                peer,
                unit,
                ratio,
                aim,
                met);
        System.out.print(row);
        rows.append(row);
    }

    @Override
    public String toString() {
        return rows.toString();
    }
}
