package dk.budgetspor.query.platform.raaderum;

import dk.budgetspor.kernel.raaderum.MilestoneKind;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the milestones of rounds. */
@Component
public class Milestones {
    private final JdbcClient jdbc;

    Milestones(@Qualifier("readerJdbc") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a round by date, without a date last, cancelled ones too. */
    public List<MilestoneRow> of(UUID roundId) {
        return jdbc.sql("""
                        SELECT * FROM savings_milestone WHERE round_id = :id AND to_position IS NULL
                        ORDER BY first_day, last_day NULLS FIRST, title COLLATE "da-x-icu", milestone_id""")
                .param("id", roundId)
                .query((row, number) -> milestone(row))
                .list();
    }

    private static MilestoneRow milestone(ResultSet row) throws SQLException {
        return new MilestoneRow(
                row.getObject("milestone_id", UUID.class),
                MilestoneKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("original_first_day", LocalDate.class),
                row.getObject("original_last_day", LocalDate.class),
                texts(row.getArray("area_codes")),
                row.getString("place"),
                row.getString("cancelled_reason"));
    }

    static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
