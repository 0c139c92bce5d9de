package dk.budgetspor.query.budget;

import dk.budgetspor.kernel.budget.CorrectionKind;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.query.budget.Correction.Treatment;
import dk.budgetspor.query.platform.Keys;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.Search;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Asks for corrections of the budget. */
@Component
class CorrectionQueries {
    static final int KEYS = 4;

    private static final TypeReference<List<YearAmount>> AMOUNTS = new TypeReference<>() {};
    private static final TypeReference<List<Treatment>> TREATMENTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CorrectionQueries(@Qualifier("readerJdbc") JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Those that pass the filter, with what all of them add up to. */
    Corrections corrections(CorrectionFilter filter, PageRequest page) {
        Search search = passing("SELECT c.* FROM budget_correction c", filter);
        if (!page.first()) {
            search.then("""
                            AND (-c.budget_year, c.body_code COLLATE "da-x-icu", c.title COLLATE "da-x-icu", c.correction_id)
                                > (-:yearBefore::int, :bodyBefore COLLATE "da-x-icu", :titleBefore COLLATE "da-x-icu",
                                    :idBefore)""")
                    .param("yearBefore", Keys.number(page.after().get(0)))
                    .param("bodyBefore", page.after().get(1))
                    .param("titleBefore", page.after().get(2))
                    .param("idBefore", Keys.uuid(page.after().get(3)));
        }
        List<Correction> rows = search.then("""
                        ORDER BY -c.budget_year, c.body_code COLLATE "da-x-icu", c.title COLLATE "da-x-icu",
                            c.correction_id""")
                .limit(page.rows())
                .on(jdbc)
                .query((row, number) -> correction(row))
                .list();
        return new Corrections(
                Page.cut(rows, page, filter.appendedTo("/api/budget-corrections"), CorrectionQueries::key),
                totals(filter));
    }

    private static List<String> key(Correction correction) {
        return List.of(
                Integer.toString(correction.budgetYear()),
                correction.bodyCode(),
                correction.title(),
                correction.correctionId().toString());
    }

    /** They are few enough to be added up when they are asked for. */
    private List<CommitteeTotal> totals(CorrectionFilter filter) {
        return passing("""
                        SELECT c.budget_year, c.body_code, (amount ->> 'year')::int AS year,
                            sum((amount ->> 'thousandDkk')::bigint) AS thousand_dkk
                        FROM budget_correction c CROSS JOIN jsonb_array_elements(c.amounts) AS amount""", filter)
                .then("AND c.status <> :withdrawn GROUP BY 1, 2, 3")
                .param("withdrawn", CorrectionStatus.WITHDRAWN.name())
                .then("ORDER BY -c.budget_year, c.body_code COLLATE \"da-x-icu\", 3")
                .on(jdbc)
                .query(CommitteeTotal.class)
                .list();
    }

    private static Search passing(String select, CorrectionFilter filter) {
        return Search.of(select + " WHERE c.to_position IS NULL")
                .given("body", filter.body(), "AND c.body_code = :body")
                .given("area", filter.area(), "AND c.area_code = :area")
                .given("kind", filter.kind() == null ? null : filter.kind().name(), "AND c.kind = :kind")
                .given("budgetYear", filter.budgetYear(), "AND c.budget_year = :budgetYear");
    }

    /** The budget years that corrections are of, the newest first. */
    List<Integer> budgetYears() {
        return jdbc.sql("SELECT DISTINCT budget_year FROM budget_correction WHERE to_position IS NULL ORDER BY 1 DESC")
                .query(Integer.class)
                .list();
    }

    /**
     * One of them.
     *
     * @throws Refusal {@code not-found} if there is no such correction
     */
    Correction one(UUID correctionId) {
        return row(correctionId, "to_position IS NULL", 0).orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
    }

    /** The correction as it was at that version of it. */
    Optional<Correction> one(UUID correctionId, long version) {
        return row(correctionId, "version = :version", version);
    }

    private Optional<Correction> row(UUID correctionId, String which, long version) {
        return jdbc.sql("SELECT * FROM budget_correction WHERE correction_id = :id AND " + which)
                .param("id", correctionId)
                .param("version", version)
                .query((row, number) -> correction(row))
                .optional();
    }

    private Correction correction(ResultSet row) throws SQLException {
        return new Correction(
                row.getObject("correction_id", UUID.class),
                CorrectionKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getInt("budget_year"),
                row.getString("area_code"),
                row.getString("body_code"),
                json.readValue(row.getString("amounts"), AMOUNTS),
                row.getString("description"),
                CorrectionStatus.valueOf(row.getString("status")),
                json.readValue(row.getString("treatments"), TREATMENTS),
                row.getObject("incorporated_on", LocalDate.class),
                row.getString("withdrawn_reason"),
                row.getLong("version"));
    }
}
