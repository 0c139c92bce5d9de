package dk.budgetspor.kernel.web;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a database that went away in the midst of the work from a fault of ours. */
final class Outage {
    private static final String CONNECTION = "08";
    /** Ended by an administrator, crash, cannot connect now, transaction timeout, too many connections. */
    private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "25P04", "53300");

    private Outage() {}

    static boolean caused(Throwable fault) {
        for (@Nullable Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && (sql.getSQLState().startsWith(CONNECTION) || STATES.contains(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
