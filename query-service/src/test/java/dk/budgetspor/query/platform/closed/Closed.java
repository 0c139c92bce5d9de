package dk.budgetspor.query.platform.closed;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may read what is closed, for tests of the rooms. */
public final class Closed {
    private Closed() {}

    public static ClosedMeetings meetings(JdbcClient jdbc) {
        return new ClosedMeetings(jdbc);
    }
}
