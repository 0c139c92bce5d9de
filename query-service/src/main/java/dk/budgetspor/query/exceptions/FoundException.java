package dk.budgetspor.query.exceptions;

import dk.budgetspor.kernel.documents.Openness;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An exception as its source has it.
 *
 * @param entry the exception
 * @param key by which it is listed
 */
record FoundException(ExceptionEntry entry, List<String> key) {
    /** In the key of what has no date. */
    static final String NO_DATE = "infinity";

    /** From a row; what the source does not tell is null. */
    static FoundException of(ExceptionKind kind, ResultSet row) throws SQLException {
        Set<String> told = columns(row.getMetaData());
        LocalDate date = value(row, told, "date", LocalDate.class);
        ExceptionEntry entry = new ExceptionEntry(
                kind,
                value(row, told, "plan_item_id", UUID.class),
                value(row, told, "plan_id", UUID.class),
                value(row, told, "meeting_id", UUID.class),
                value(row, told, "agenda_item_id", UUID.class),
                value(row, told, "decision_id", UUID.class),
                value(row, told, "follow_up_id", UUID.class),
                value(row, told, "savings_proposal_id", UUID.class),
                value(row, told, "number", String.class),
                value(row, told, "title", String.class),
                Boolean.TRUE.equals(value(row, told, "closed", Boolean.class)) ? Openness.CLOSED : Openness.OPEN,
                value(row, told, "area_code", String.class),
                value(row, told, "body_code", String.class),
                date,
                value(row, told, "text", String.class),
                value(row, told, "code", String.class),
                value(row, told, "missing", Integer.class));
        return new FoundException(
                entry,
                List.of(
                        kind.name(),
                        Objects.toString(date, NO_DATE),
                        row.getString("sort"),
                        row.getString("about"),
                        row.getString("detail")));
    }

    private static Set<String> columns(ResultSetMetaData row) throws SQLException {
        Set<String> columns = new HashSet<>();
        for (int i = 1; i <= row.getColumnCount(); i++) {
            columns.add(row.getColumnLabel(i).toLowerCase(Locale.ROOT));
        }
        return columns;
    }

    private static <T> @Nullable T value(ResultSet row, Set<String> told, String column, Class<T> type)
            throws SQLException {
        return told.contains(column) ? row.getObject(column, type) : null;
    }
}
