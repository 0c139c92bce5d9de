package dk.budgetspor.query.platform;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A query of only those conditions that are asked for: the others neither travel to the database nor hide from its
 * planner which index to take.
 */
public final class Search {
    private final StringBuilder sql;
    private final Map<String, Object> parameters = new HashMap<>();

    private Search(String sql) {
        this.sql = new StringBuilder(sql);
    }

    /** A query up to and with the conditions that always hold. */
    public static Search of(String sql) {
        return new Search(sql);
    }

    /** Goes on with this text. */
    public Search then(String more) {
        sql.append(' ').append(more);
        return this;
    }

    /** Goes on with this text if it is wanted. */
    public Search when(boolean wanted, String more) {
        return wanted ? then(more) : this;
    }

    /** Goes on with this text, which has a parameter, if there is a value for it. */
    public Search given(String parameter, @Nullable Object value, String more) {
        return value == null ? this : then(more).param(parameter, value);
    }

    /**
     * Ends after so many rows. They stand in the text: of a parameter the database does not know that it is small, and
     * plans each query anew because one plan for any number would read far too much.
     */
    public Search limit(int rows) {
        return then("LIMIT " + rows);
    }

    public Search param(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    public JdbcClient.StatementSpec on(JdbcClient jdbc) {
        return jdbc.sql(sql.toString()).params(parameters);
    }
}
