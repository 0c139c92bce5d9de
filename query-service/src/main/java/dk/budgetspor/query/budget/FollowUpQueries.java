package dk.budgetspor.query.budget;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.query.budget.FollowUp.Overview;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.Search;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Asks for follow-ups of the budget. */
@Component
class FollowUpQueries {
    static final int KEYS = 1;

    /** The overviews of a follow-up {@code f} as a list. */
    private static final String SELECT = """
            SELECT f.*, (SELECT coalesce(jsonb_agg(each.value ORDER BY each.key COLLATE "da-x-icu"), '[]')
                FROM jsonb_each(f.overviews) AS each) AS listed
            FROM budget_follow_up f WHERE\s""";

    private static final TypeReference<List<Overview>> OVERVIEWS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FollowUpQueries(@Qualifier("readerJdbc") JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The latest month first. */
    Page<FollowUp> followUps(PageRequest page) {
        List<FollowUp> rows = Search.of(SELECT + "f.to_position IS NULL")
                .given("before", page.first() ? null : page.after().get(0), "AND f.month < :before")
                .then("ORDER BY f.month DESC")
                .limit(page.rows())
                .on(jdbc)
                .query((row, number) -> followUp(row))
                .list();
        return Page.cut(
                rows,
                page,
                "/api/budget-follow-ups",
                each -> List.of(each.month().toString()));
    }

    /**
     * That of a month.
     *
     * @throws Refusal {@code not-found} if there is none, or it is no month
     */
    FollowUp one(String month) {
        return row(month, "f.to_position IS NULL", 0).orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
    }

    /** The follow-up as it was at that version of it. */
    Optional<FollowUp> one(String month, long version) {
        return row(month, "f.version = :version", version);
    }

    private Optional<FollowUp> row(String month, String which, long version) {
        if (month.chars().anyMatch(Character::isISOControl)) {
            return Optional.empty();
        }
        return jdbc.sql(SELECT + "f.month = :month AND " + which)
                .param("month", month)
                .param("version", version)
                .query((row, number) -> followUp(row))
                .optional();
    }

    private FollowUp followUp(ResultSet row) throws SQLException {
        return new FollowUp(
                YearMonth.parse(row.getString("month")),
                row.getString("title"),
                json.readValue(row.getString("listed"), OVERVIEWS),
                row.getObject("filed_on", LocalDate.class),
                row.getString("document_number"),
                row.getLong("version"));
    }
}
