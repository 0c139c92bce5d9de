package dk.budgetspor.query.platform.closed;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may read what is closed, in tests of the rooms. */
public final class ToldClosed {
    private ToldClosed() {}

    public static ClosedCases cases(JdbcClient jdbc) {
        return new ClosedCases(jdbc, new ReadingTrace(jdbc));
    }
}
