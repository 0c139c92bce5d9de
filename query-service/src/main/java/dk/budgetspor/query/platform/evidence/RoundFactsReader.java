package dk.budgetspor.query.platform.evidence;

import dk.budgetspor.kernel.raaderum.MilestoneKind;
import dk.budgetspor.query.platform.evidence.RoundFacts.AffectedArea;
import dk.budgetspor.query.platform.evidence.RoundFacts.DatedMilestone;
import dk.budgetspor.query.platform.raaderum.AffectedBodies;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a round asks of its proposals: milestones as they stand, and the bodies that areas affect. */
@Component
public class RoundFactsReader {
    private final JdbcClient jdbc;

    RoundFactsReader(@Qualifier("readerJdbc") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public RoundFacts of(UUID roundId) {
        return new RoundFacts(milestones(roundId), areas());
    }

    /** The bodies of co-determination that proposals of an area affect, in the order of the area. */
    public List<String> affectedBy(String areaCode) {
        return areas().getOrDefault(areaCode, AffectedArea.NONE).bodies();
    }

    private List<DatedMilestone> milestones(UUID roundId) {
        return jdbc.sql("""
                        SELECT m.kind, m.first_day, coalesce(m.last_day, m.first_day) AS end_day, m.area_codes,
                            h.position, h.type, h.business_date
                        FROM savings_milestone m JOIN savings_history h ON h.position = m.from_position
                        WHERE m.round_id = :round AND m.to_position IS NULL AND m.cancelled_reason IS NULL
                          AND m.first_day IS NOT NULL
                        ORDER BY m.first_day, m.milestone_id""")
                .param("round", roundId)
                .query((row, number) -> new DatedMilestone(
                        MilestoneKind.valueOf(row.getString("kind")),
                        Objects.requireNonNull(row.getObject("first_day", LocalDate.class)),
                        Objects.requireNonNull(row.getObject("end_day", LocalDate.class)),
                        List.of((String[]) row.getArray("area_codes").getArray()),
                        Objects.requireNonNull(event(row))))
                .list();
    }

    /** The bodies of co-determination among those of each area; what happened to the area stands in another view. */
    private Map<String, AffectedArea> areas() {
        Map<String, AffectedArea> areas = new HashMap<>();
        jdbc.sql("""
                        SELECT a.code, h.position, h.type, h.business_date,
                            array(SELECT b.code
                                FROM jsonb_array_elements_text(a.body_codes) WITH ORDINALITY AS named (code, place)
                                JOIN body b ON b.code = named.code AND\s""" + AffectedBodies.IS_MED + """
                                ORDER BY named.place) AS bodies
                        FROM area a LEFT JOIN audit_entry h ON h.position = a.from_position
                        WHERE a.to_position IS NULL""").query(row -> {
            areas.put(
                    row.getString("code"),
                    new AffectedArea(List.of((String[]) row.getArray("bodies").getArray()), event(row)));
        });
        return areas;
    }

    private static @Nullable Showing event(ResultSet row) throws SQLException {
        String type = row.getString("type");
        return type == null
                ? null
                : new Showing(
                        row.getLong("position"),
                        type,
                        Objects.requireNonNull(row.getObject("business_date", LocalDate.class)));
    }
}
