package dk.budgetspor.query.committeeworkplan;

import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.query.committeeworkplan.WorkPlanEntry.AgendaItem;
import dk.budgetspor.query.committeeworkplan.WorkPlanEntry.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rows of a work plan. */
@Component
class WorkPlanRows implements RowMapper<WorkPlanEntry> {
    private static final TypeReference<List<AgendaItem>> AGENDA = new TypeReference<>() {};

    private final JsonMapper json;

    WorkPlanRows(JsonMapper json) {
        this.json = json;
    }

    @Override
    public WorkPlanEntry mapRow(ResultSet row, int number) throws SQLException {
        Kind kind = Kind.valueOf(row.getString("kind"));
        return new WorkPlanEntry(
                kind,
                row.getObject("id", UUID.class),
                row.getObject("date", LocalDate.class),
                row.getString("title"),
                kind == Kind.TOPIC ? row.getString("text") : null,
                row.getObject("starts_at", LocalTime.class),
                kind == Kind.MEETING ? agenda(row.getString("agenda")) : null,
                kind == Kind.TREATMENT ? treatment(row) : null);
    }

    private List<AgendaItem> agenda(@Nullable String items) {
        return items == null ? List.of() : json.readValue(items, AGENDA);
    }

    private static WorkPlanItem treatment(ResultSet row) throws SQLException {
        return new WorkPlanItem(
                row.getObject("id", UUID.class),
                row.getString("key"),
                row.getString("title"),
                PlanItemStatus.valueOf(row.getString("status")),
                row.getString("area_code"),
                row.getString("text"),
                row.getObject("date", LocalDate.class),
                row.getObject("original_date", LocalDate.class),
                row.getObject("slippage", Integer.class));
    }
}
