package dk.budgetspor.query.platform.plans;

import dk.budgetspor.kernel.planning.Degree;
import dk.budgetspor.kernel.planning.PlanItemKind;
import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.planning.PlanStatus;
import dk.budgetspor.kernel.planning.TreatmentKind;
import dk.budgetspor.kernel.planning.YearAmount;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads versions of items, with what belonged to them then: every event of an item makes a version of its row. */
@Component
public class PlanItemRows implements RowMapper<PlanItemRow> {
    private static final String VERSIONS = """
            SELECT i.*, p.title AS plan_title, p.status AS plan_status, p.budget_year AS plan_budget_year
            FROM plan_item i JOIN plan p ON p.plan_id = i.plan_id AND """;

    /**
     * Versions of items, as {@code i}, with their plan as it is today, as {@code p}; a condition on {@code i} says which
     * versions, such as {@code i.to_position IS NULL} for today's.
     */
    public static final String SELECT = VERSIONS + " p.to_position IS NULL\n";

    /**
     * The items as they stood at the parameter {@code position}, as {@code i}, with their plan as it stood then, as
     * {@code p}; a further condition begins with {@code AND}.
     */
    public static final String SELECT_AT = VERSIONS + """
             p.from_position <= :position AND (p.to_position IS NULL OR p.to_position > :position)
            WHERE i.from_position <= :position AND (i.to_position IS NULL OR i.to_position > :position)
            """;

    /** The public sees items of plans that were adopted; the parameter {@code all} is whether the caller sees more. */
    public static final String VISIBLE = "(:all OR p.adopted_on IS NOT NULL)";

    private final ObjectReader amounts;
    private final ObjectReader treatments;
    private final ObjectReader progress;
    private final ObjectReader focus;

    PlanItemRows(JsonMapper json) {
        this.amounts = json.readerForListOf(YearAmount.class);
        this.treatments = json.readerForListOf(PlannedTreatment.class);
        this.progress = json.readerFor(Progress.class);
        this.focus = json.readerFor(StrategicFocus.class);
    }

    /** What the item of the row costs per year. */
    public List<YearAmount> amounts(ResultSet row) throws SQLException {
        return amounts.readValue(row.getString("amounts"));
    }

    /** The committees that are to treat the item of the row. */
    public List<PlannedTreatment> treatments(ResultSet row) throws SQLException {
        String told = row.getString("treatments");
        return told == null ? List.of() : treatments.readValue(told);
    }

    @Override
    public PlanItemRow mapRow(ResultSet row, int number) throws SQLException {
        String reported = row.getString("latest_progress");
        String important = row.getString("focus");
        return new PlanItemRow(
                row.getObject("plan_item_id", UUID.class),
                row.getObject("plan_id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                PlanItemKind.valueOf(row.getString("kind")),
                PlanItemStatus.valueOf(row.getString("status")),
                row.getString("description"),
                row.getString("process"),
                row.getString("follow_up"),
                row.getString("area_code"),
                TreatmentKind.valueOf(row.getString("treatment")),
                amounts(row),
                row.getObject("price_level", Integer.class),
                degree(row.getString("weight")),
                degree(row.getString("staff_involvement")),
                degree(row.getString("political_level")),
                row.getObject("derived_from", UUID.class),
                important == null ? null : focus.readValue(important),
                row.getObject("presentation_on", LocalDate.class),
                row.getString("presenter"),
                row.getObject("kick_off_on", LocalDate.class),
                row.getString("kick_off_participants"),
                row.getObject("completed_on", LocalDate.class),
                treatments(row),
                reported == null ? null : progress.readValue(reported),
                row.getLong("version"),
                row.getString("plan_title"),
                PlanStatus.valueOf(row.getString("plan_status")),
                row.getInt("plan_budget_year"));
    }

    private static @Nullable Degree degree(@Nullable String name) {
        return name == null ? null : Degree.valueOf(name);
    }
}
