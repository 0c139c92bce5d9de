package dk.budgetspor.query.platform;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The one way rows that show state are written. A row is valid from the position of the event that wrote it until the
 * position of the next; the open row is today. So the state of any day and the difference of two days are plain
 * queries.
 *
 * <p>A row belongs to one aggregate: its positions then only grow, whereas events of different aggregates may be seen
 * in another order than that of their positions. Writing the same event again changes nothing.
 */
public final class VersionedTable {
    /**
     * Whether a row is open, in words that no index of open rows answers to: while a table is small, PostgreSQL does not
     * know which of them finds what is asked for and which only holds all open rows, and keeps the plan it made then.
     * Positions begin with 1.
     */
    private static final String OPEN = "coalesce(to_position, 0) = 0";

    private final JdbcClient jdbc;
    private final String table;
    private final String key;
    private final List<String> columns;

    /**
     * A table with the columns {@code version}, {@code from_position}, {@code to_position}, the key and those given.
     *
     * @param key the column that names a row, whatever its versions
     * @param columns the others; those of type jsonb end in {@code ::jsonb}
     */
    public VersionedTable(JdbcClient jdbc, String table, String key, String... columns) {
        this.jdbc = jdbc;
        this.table = table;
        this.key = key;
        this.columns = List.of(columns);
    }

    /**
     * Writes the first version of a row, or the first since it was closed.
     *
     * @return whether it was written; false where the event was seen before
     */
    public boolean insert(Object id, Map<String, ?> values, Fact fact) {
        String names = names().collect(joining(", "));
        String parameters = columns.stream().map(VersionedTable::parameter).collect(joining(", "));
        return write(
                fact,
                "INSERT INTO " + table + " (" + key + ", " + names + ", version, from_position) VALUES (:" + key + ", "
                        + parameters + ", :version, :position) ON CONFLICT (" + key + ", from_position) DO NOTHING",
                parameters(id, values, fact),
                () -> {});
    }

    /**
     * Closes the open version of a row and opens the next, in which the given columns differ; where one is an
     * {@link Expression}, the database finds its value.
     *
     * @return whether it was written; false where the event was seen before
     * @throws MissingRow if there is no row to revise
     */
    public boolean revise(Object id, Map<String, ? extends @Nullable Object> changes, Fact fact) {
        return write(
                fact,
                revision(newest(), changes),
                parameters(id, changes, fact),
                () -> expect("from_position", id, fact));
    }

    /** Does the same with every open row that has the value in the column, be it none. */
    public void reviseAll(String column, Object value, Map<String, ? extends @Nullable Object> changes, Fact fact) {
        Map<String, @Nullable Object> parameters = parameters(value, changes, fact);
        parameters.put(column, value);
        write(fact, revision(column + " = :" + column, changes), parameters, () -> {});
    }

    /** Names the last version of the row by the primary key, whatever number of versions there are. */
    String newest() {
        return "ctid = (SELECT ctid FROM " + table + " WHERE " + key + " = :" + key
                + " ORDER BY from_position DESC LIMIT 1)";
    }

    /** The statement that closes the open rows for which the condition holds, and opens their next versions. */
    String revision(String condition, Map<String, ? extends @Nullable Object> changes) {
        String names = names().collect(joining(", "));
        String values = columns.stream().map(column -> value(column, changes)).collect(joining(", "));
        return "WITH closed AS (UPDATE " + table + " SET to_position = :position WHERE " + condition
                + " AND " + OPEN + " AND from_position < :position RETURNING *) INSERT INTO "
                + table + " (" + key + ", " + names + ", version, from_position) SELECT " + key + ", " + values
                + ", :version, :position FROM closed";
    }

    /**
     * Closes the open version of a row: from here on it is there no more.
     *
     * @throws MissingRow if there is no row to close
     */
    public void close(Object id, Fact fact) {
        write(
                fact,
                "UPDATE " + table + " SET to_position = :position WHERE " + newest() + " AND " + OPEN
                        + " AND from_position < :position",
                Map.of(key, id, "position", fact.position()),
                () -> expect("to_position", id, fact));
    }

    private boolean write(
            Fact fact, String sql, Map<String, ? extends @Nullable Object> values, Runnable whereNothingIs) {
        boolean[] written = {true};
        Writes.write(jdbc, fact, sql, values, rows -> {
            written[0] = rows != 0;
            if (rows == 0) {
                whereNothingIs.run();
            }
        });
        return written[0];
    }

    /** Where nothing was written, the event must have been seen before. */
    private void expect(String position, Object id, Fact fact) {
        boolean seen = jdbc.sql("SELECT EXISTS (SELECT FROM " + table + " WHERE " + key + " = :id AND " + position
                        + " >= :position)")
                .param("id", id)
                .param("position", fact.position())
                .query(Boolean.class)
                .single();
        if (!seen) {
            throw new MissingRow(table, id);
        }
    }

    private Map<String, @Nullable Object> parameters(
            Object id, Map<String, ? extends @Nullable Object> values, Fact fact) {
        Map<String, @Nullable Object> parameters = new HashMap<>(values);
        parameters.put(key, id);
        parameters.put("version", fact.version());
        parameters.put("position", fact.position());
        return parameters;
    }

    private Stream<String> names() {
        return columns.stream().map(VersionedTable::name);
    }

    private static String name(String column) {
        int cast = column.indexOf("::");
        return cast < 0 ? column : column.substring(0, cast);
    }

    private static String value(String column, Map<String, ? extends @Nullable Object> changes) {
        String name = name(column);
        if (changes.get(name) instanceof Expression expression) {
            return expression.sql();
        }
        return changes.containsKey(name) ? parameter(column) : name;
    }

    private static String parameter(String column) {
        return ":" + column;
    }

    /** Pairs of column and value, null allowed. */
    public static Map<String, @Nullable Object> values(@Nullable Object... pairs) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return values;
    }

    /**
     * A value that follows from the row as it was or from other tables.
     *
     * @param sql may name columns of the row, and as parameters its key and what stands beside it in the changes
     */
    public record Expression(String sql) {}

    /** An event is about a row that was never written: the view is broken and must not go on as if it were not. */
    public static final class MissingRow extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        MissingRow(String table, Object id) {
            super("no row of " + table + " for " + id);
        }
    }
}
