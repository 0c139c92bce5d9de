package dk.budgetspor.query.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table of facts, which are never revised: one row an event, under its position. */
public final class FactTable {
    private static final String POSITION = "position";

    private final JdbcClient jdbc;
    private final String insert;

    /**
     * A table with the column {@code position} and those given.
     *
     * @param columns the others; those of type jsonb end in {@code ::jsonb}, those of arrays in the like
     */
    public FactTable(JdbcClient jdbc, String table, String... columns) {
        this.jdbc = jdbc;
        this.insert = "INSERT INTO " + table + " (" + POSITION + ", "
                + List.of(columns).stream()
                        .map(column -> column.replaceFirst("::.*", ""))
                        .collect(Collectors.joining(", "))
                + ") VALUES (:" + POSITION + ", :" + String.join(", :", columns) + ") ON CONFLICT DO NOTHING";
    }

    /** Adds what the event says; adding it again changes nothing. */
    public void add(Map<String, ? extends @Nullable Object> values, Fact fact) {
        Map<String, @Nullable Object> row = new HashMap<>(values);
        row.put(POSITION, fact.position());
        Writes.write(jdbc, fact, insert, row, rows -> {});
    }
}
