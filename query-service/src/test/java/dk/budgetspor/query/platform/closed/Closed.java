package dk.budgetspor.query.platform.closed;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may read what is closed, for tests of the rooms. */
public final class Closed {
    private Closed() {}

    public static ClosedCases cases(JdbcClient jdbc) {
        return new ClosedCases(jdbc, new ReadingTrace(jdbc));
    }

    public static PublishedCases publishedCases(JdbcClient jdbc) {
        return new PublishedCases(jdbc);
    }

    public static ClosedMeetings meetings(JdbcClient jdbc) {
        return new ClosedMeetings(jdbc, new ReadingTrace(jdbc));
    }

    public static ClosedMatters matters(JdbcClient jdbc) {
        return new ClosedMatters(jdbc, new ReadingTrace(jdbc), meetings(jdbc));
    }
}
