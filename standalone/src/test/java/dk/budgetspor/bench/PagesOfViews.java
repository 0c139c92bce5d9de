package dk.budgetspor.bench;

import dk.budgetspor.query.platform.PageRequest;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pages of views, each against {@code SELECT 1} over the same pool. */
final class PagesOfViews {
    static final PageRequest FIFTY = new PageRequest(50, List.of());

    private static final double AIM = 8;

    private final Rounds rounds;
    private final JdbcClient reader;

    PagesOfViews(Rounds rounds, JdbcClient reader) {
        this.rounds = rounds;
        this.reader = reader;
    }

    /** The page of fifty that begins after a key. */
    static PageRequest after(String... key) {
        return new PageRequest(50, List.of(key));
    }

    void measure(Report report, String what, Callable<?> page) throws Exception {
        Callable<?> select = () -> reader.sql("SELECT 1").query(Integer.class).single();
        Load.inTurns(1, rounds.warmUp(), page, select);
        double[] rates = Load.inTurns(1, rounds.round(), page, select);
        report.atMost(what + ", a page of 50, against SELECT 1", 1000 / rates[0], 1000 / rates[1], "ms", AIM);
    }
}
