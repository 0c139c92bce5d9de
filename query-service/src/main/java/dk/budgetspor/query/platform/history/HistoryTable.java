package dk.budgetspor.query.platform.history;

import dk.budgetspor.kernel.eventstore.EventNames;
import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.kernel.messaging.Metadata;
import dk.budgetspor.query.platform.Fact;
import dk.budgetspor.query.platform.VersionedTable;
import dk.budgetspor.query.platform.Writes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A table with one row an event; used by every view that shows a history. */
public final class HistoryTable {
    private static final TypeReference<LinkedHashMap<String, @Nullable Object>> FIELDS = new TypeReference<>() {};
    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final String table;
    private final JsonMapper json;

    public HistoryTable(JdbcClient jdbc, String table, JsonMapper json) {
        this.jdbc = jdbc;
        this.table = table;
        this.json = json;
    }

    /** Adds the event; adding it again changes nothing. */
    public void add(Object event, Fact fact) {
        Map<String, @Nullable Object> fields = json.convertValue(event, FIELDS);
        Writes.write(
                jdbc,
                fact,
                "INSERT INTO " + table + " (position, aggregate_type, aggregate_id, version, type, recorded_at,"
                        + " business_date, actor, actor_name, role, reason, changes) VALUES (:position, :aggregateType,"
                        + " :aggregateId, :version, :type, :recordedAt, :businessDate, :actor, :actorName, :role,"
                        + " :reason, :changes::jsonb) ON CONFLICT (position) DO NOTHING",
                VersionedTable.values(
                        "position", fact.position(),
                        "aggregateType", fact.aggregateType(),
                        "aggregateId", fact.aggregateId(),
                        "version", fact.version(),
                        "type", EventNames.nameOf(event.getClass()),
                        "recordedAt", fact.recordedAt().atOffset(ZoneOffset.UTC),
                        "businessDate", fact.businessDate(),
                        "actor", fact.text(Metadata.ACTOR),
                        "actorName", fact.text(Metadata.ACTOR_NAME),
                        "role", fact.text(Metadata.ROLE),
                        "reason", fields.get("reason"),
                        "changes", json.writeValueAsString(Change.of(event, fields))),
                rows -> {});
    }

    /** Reads a row of the table. */
    public HistoryEntry entry(ResultSet row) throws SQLException {
        OffsetDateTime recordedAt = Objects.requireNonNull(row.getObject("recorded_at", OffsetDateTime.class));
        return new HistoryEntry(
                row.getLong("position"),
                row.getString("type"),
                Copenhagen.timeOf(recordedAt),
                row.getObject("business_date", LocalDate.class),
                row.getString("actor"),
                row.getString("actor_name"),
                row.getString("role"),
                row.getString("reason"),
                json.readValue(row.getString("changes"), CHANGES));
    }
}
