package dk.budgetspor.query.platform;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes of projections. As a rule each goes to the database at once, so that an event that cannot be digested is known.
 * Where many events are told in a row they wait, and go together: rows belong to one aggregate, so that only the writes
 * of one aggregate have to keep their order. Whatever else asks the database meanwhile finds them written.
 */
public final class Writes {
    private static final ThreadLocal<@Nullable Writes> WAITING = new ThreadLocal<>();

    private static final IntConsumer ALL = rows -> {};

    private final NamedParameterJdbcTemplate jdbc;
    private final Map<String, List<Write>> ofAggregates = new LinkedHashMap<>();

    private Writes(DataSource dataSource) {
        this.jdbc = new NamedParameterJdbcTemplate(dataSource);
    }

    /** Connections of projections and queries; what waits is written before anything is asked. */
    static JdbcClient writtenFirst(DataSource dataSource) {
        JdbcClient plain = JdbcClient.create(dataSource);
        return sql -> {
            Writes waiting = WAITING.get();
            if (waiting != null) {
                waiting.flush();
            }
            return plain.sql(sql);
        };
    }

    /** Lets the writes of this thread wait for one another, until all is done. */
    static void together(DataSource dataSource, Runnable telling) {
        Writes writes = new Writes(dataSource);
        WAITING.set(writes);
        try {
            telling.run();
            writes.flush();
        } finally {
            WAITING.remove();
        }
    }

    /** Writes something of the aggregate of the fact, now or soon, and has the number of rows checked. */
    public static void write(
            JdbcClient jdbc, Fact fact, String sql, Map<String, ? extends @Nullable Object> values, IntConsumer check) {
        Writes waiting = WAITING.get();
        if (waiting == null) {
            check.accept(jdbc.sql(sql).params(values).update());
        } else {
            waiting.add(fact, new Write(sql, values, check));
        }
    }

    /**
     * Writes something of the aggregate of the fact with a statement that can do so for many facts at once: its parameters
     * are arrays, with an element for each.
     *
     * @param values the elements for this fact
     */
    public static void writeAll(JdbcClient jdbc, Fact fact, String sql, Map<String, ?> values) {
        Writes waiting = WAITING.get();
        if (waiting == null) {
            jdbc.sql(sql).params(arrays(List.of(values))).update();
        } else {
            waiting.add(fact, new Write(sql, values, ALL));
        }
    }

    private static Map<String, Object[]> arrays(List<? extends Map<String, ?>> values) {
        Map<String, Object[]> arrays = new HashMap<>();
        values.get(0)
                .forEach((name, first) -> arrays.put(
                        name, values.stream().map(each -> each.get(name)).toArray(size ->
                                (Object[]) Array.newInstance(first.getClass(), size))));
        return arrays;
    }

    private void add(Fact fact, Write write) {
        ofAggregates
                .computeIfAbsent(fact.aggregateId(), first -> new ArrayList<>())
                .add(write);
    }

    /** The first write of each aggregate, then the second of each: alike ones of each round go together. */
    private void flush() {
        List<List<Write>> waiting = List.copyOf(ofAggregates.values());
        ofAggregates.clear();
        boolean more = true;
        for (int round = 0; more; round++) {
            Map<String, List<Write>> alike = new LinkedHashMap<>();
            for (List<Write> ofAggregate : waiting) {
                if (round < ofAggregate.size()) {
                    Write write = ofAggregate.get(round);
                    alike.computeIfAbsent(write.sql(), first -> new ArrayList<>())
                            .add(write);
                }
            }
            alike.forEach(this::execute);
            more = !alike.isEmpty();
        }
    }

    private void execute(String sql, List<Write> writes) {
        if (writes.get(0).check() == ALL) {
            jdbc.update(sql, arrays(writes.stream().map(Write::values).toList()));
            return;
        }
        Map<?, ?>[] values = writes.stream().map(Write::values).toArray(Map[]::new);
        @SuppressWarnings("unchecked")
        int[] rows = jdbc.batchUpdate(sql, (Map<String, ?>[]) values);
        for (int i = 0; i < rows.length; i++) {
            writes.get(i).check().accept(rows[i]);
        }
    }

    private record Write(String sql, Map<String, ? extends @Nullable Object> values, IntConsumer check) {}
}
