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
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads versions of items, with what belonged to them then: every event of an item makes a version of its row. */
@Component
public class PlanItemRows implements RowMapper<PlanItemRow> {
    private static final String VERSIONS = """
            SELECT i.*, p.title AS plan_title, p.status AS plan_status, p.budget_year AS plan_budget_year,
                (SELECT json_agg(json_build_object('bodyCode', t.body_code, 'purpose', t.purpose,
                            'indicativeDate', t.indicative_date, 'originalDate', t.original_date,
                            'slippageDays', t.indicative_date - t.original_date)
                            ORDER BY t.indicative_date NULLS LAST, t.body_code COLLATE "da-x-icu")
                 FROM plan_item_treatment t
                 WHERE t.plan_item_id = i.plan_item_id AND t.from_position <= i.from_position
                   AND (t.to_position IS NULL OR t.to_position > i.from_position)) AS treatments,
                (SELECT json_build_object('statusDate', g.status_date, 'light', g.light, 'note', g.note,
                            'effect', g.effect, 'citizenConsequences', g.citizen_consequences)
                 FROM plan_item_progress g
                 WHERE g.plan_item_id = i.plan_item_id AND g.position <= i.from_position
                 ORDER BY g.status_date DESC, g.position DESC LIMIT 1) AS progress
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

    private static final TypeReference<List<YearAmount>> AMOUNTS = new TypeReference<>() {};
    private static final TypeReference<List<PlannedTreatment>> TREATMENTS = new TypeReference<>() {};

    private final JsonMapper json;

    PlanItemRows(JsonMapper json) {
        this.json = json;
    }

    @Override
    public PlanItemRow mapRow(ResultSet row, int number) throws SQLException {
        String treatments = row.getString("treatments");
        String progress = row.getString("progress");
        String focus = row.getString("focus");
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
                json.readValue(row.getString("amounts"), AMOUNTS),
                row.getObject("price_level", Integer.class),
                degree(row.getString("weight")),
                degree(row.getString("staff_involvement")),
                degree(row.getString("political_level")),
                row.getObject("derived_from", UUID.class),
                focus == null ? null : json.readValue(focus, StrategicFocus.class),
                row.getObject("presentation_on", LocalDate.class),
                row.getString("presenter"),
                row.getObject("kick_off_on", LocalDate.class),
                row.getString("kick_off_participants"),
                row.getObject("completed_on", LocalDate.class),
                treatments == null ? List.of() : json.readValue(treatments, TREATMENTS),
                progress == null ? null : json.readValue(progress, Progress.class),
                row.getLong("version"),
                row.getString("plan_title"),
                PlanStatus.valueOf(row.getString("plan_status")),
                row.getInt("plan_budget_year"));
    }

    private static @Nullable Degree degree(@Nullable String name) {
        return name == null ? null : Degree.valueOf(name);
    }
}
