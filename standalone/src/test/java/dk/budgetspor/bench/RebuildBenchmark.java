package dk.budgetspor.bench;

import static dk.budgetspor.bench.Server.expect;

import dk.budgetspor.kernel.eventstore.DatabaseSettings;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Building every view anew from many events, against reading the same events with a bare cursor. */
final class RebuildBenchmark {
    private static final int EVENTS = 1_000_000;
    private static final int EVENTS_OF_AN_ITEM = 100;
    private static final int ITEMS_AT_ONCE = 500;
    private static final int FETCH = 1000;
    private static final JsonMapper JSON = new JsonMapper();

    private final Server server;
    private final int events;

    RebuildBenchmark(Server server, Rounds rounds) {
        this.server = server;
        this.events = (int) (EVENTS * rounds.scale());
    }

    void run(Report report) throws Exception {
        String plan = server.plan();
        long head = fill(plan.substring(plan.lastIndexOf('/') + 1));
        until(view -> view.path("position").asLong() >= head);
        long start = System.nanoTime();
        for (JsonNode view : views()) {
            expect(202, server.post("administrator", "/api/query-admin/views/" + name(view) + "/rebuild", ""));
            until(other -> !name(other).equals(name(view))
                    || other.path("rebuild").path("state").asString("").equals("DONE"));
        }
        double rebuilt = head * 1e9 / (System.nanoTime() - start);
        report.reported(
                "rebuild of every view from " + head + " events, against reading them with a cursor",
                rebuilt,
                read(),
                "/s",
                "0.15 is the aim");
    }

    /** Straight into the store, some at a time: the store ends transactions that take long. */
    private long fill(String plan) {
        JdbcClient writer = server.bean("writerJdbc", JdbcClient.class);
        int items = events / EVENTS_OF_AN_ITEM;
        for (int first = 1; first <= items; first += ITEMS_AT_ONCE) {
            fill(writer, plan, first, Math.min(items, first + ITEMS_AT_ONCE - 1));
        }
        return writer.sql("SELECT max(global_index) FROM event_store.domain_event_entry")
                .query(Long.class)
                .single();
    }

    /** Items that are completed and reopened again and again. */
    private static void fill(JdbcClient writer, String plan, int first, int last) {
        writer.sql("""
                        WITH item AS (
                            SELECT n, gen_random_uuid() AS id FROM generate_series(:first, :last) AS n),
                        event AS (
                            SELECT id, v, n,
                                CASE WHEN v = 0 THEN 'PlanItemCreated' WHEN v % 2 = 1 THEN 'PlanItemCompleted'
                                    ELSE 'PlanItemReopened' END AS type,
                                jsonb_build_object('planItemId', id, 'planId', :plan) || CASE
                                    WHEN v = 0 THEN jsonb_build_object('number', 'D-' || n, 'title', 'Punkt ' || n,
                                        'kind', 'OPERATING_CHANGE', 'description', 'Et punkt.', 'process', '',
                                        'followUp', '', 'areaCode', 'KUF', 'treatment', 'IN_OPERATION',
                                        'amounts', '[{"year": 2022, "thousandDkk": -500}]'::jsonb)
                                    WHEN v % 2 = 1 THEN jsonb_build_object('previousStatus',
                                        CASE v WHEN 1 THEN 'PLANNED' ELSE 'IN_PROGRESS' END, 'completedOn',
                                        '2022-09-01', 'note', 'Udført.')
                                    ELSE jsonb_build_object('previousStatus', 'COMPLETED', 'reason', 'Mere at gøre.')
                                    END AS payload
                            FROM item, generate_series(0, :each - 1) AS v ORDER BY v, n)
                        INSERT INTO event_store.domain_event_entry (event_identifier, aggregate_identifier,
                            sequence_number, type, time_stamp, payload_type, payload_revision, payload, meta_data)
                        SELECT gen_random_uuid(), id, v, 'PlanItem', '2024-03-14T11:00:00.000Z', 'planning.' || type,
                            '1', convert_to(payload::text, 'UTF8'),
                            convert_to('{"actor":"planner","actorName":"planner","role":"PLANNER"}', 'UTF8')
                        FROM event""")
                .param("plan", plan)
                .param("first", first)
                .param("last", last)
                .param("each", EVENTS_OF_AN_ITEM)
                .update();
    }

    private double read() throws Exception {
        DatabaseSettings settings = server.bean(DatabaseSettings.class);
        long start = System.nanoTime();
        long read = 0;
        long bytes = 0;
        try (Connection connection = DriverManager.getConnection(
                        settings.url(),
                        settings.reader().username(),
                        settings.reader().password());
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setFetchSize(FETCH);
            try (ResultSet rows =
                    statement.executeQuery("SELECT * FROM event_store.domain_event_entry ORDER BY global_index")) {
                while (rows.next()) {
                    bytes += rows.getBytes("payload").length + rows.getBytes("meta_data").length;
                    read++;
                }
            }
        }
        if (bytes == 0) {
            throw new IllegalStateException("nothing was read");
        }
        return read * 1e9 / (System.nanoTime() - start);
    }

    private void until(Predicate<JsonNode> holds) throws Exception {
        while (true) {
            boolean all = true;
            for (JsonNode view : views()) {
                all &= holds.test(view);
            }
            if (all) {
                return;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    private JsonNode views() throws Exception {
        return JSON.readTree(expect(200, server.get("administrator", "/api/query-admin/views"))
                        .body())
                .path("items");
    }

    private static String name(JsonNode view) {
        return view.path("view").asString();
    }
}
