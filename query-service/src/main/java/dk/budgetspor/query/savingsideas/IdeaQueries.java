package dk.budgetspor.query.savingsideas;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.raaderum.IdeaOrigin;
import dk.budgetspor.query.platform.Keys;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.Search;
import dk.budgetspor.query.platform.raaderum.IdeaStatus;
import dk.budgetspor.query.platform.raaderum.SavingsRounds;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks for ideas, in the order they were written down in. */
@Component
class IdeaQueries {
    static final int KEYS = 1;

    private static final String TODAY = """
             FROM savings_idea i
            LEFT JOIN savings_work_package w ON w.work_package_id = i.work_package_id AND w.to_position IS NULL
            WHERE i.to_position IS NULL
            """;
    private static final String SELECT = "SELECT i.*, w.title AS work_package_title" + TODAY;

    private final JdbcClient jdbc;
    private final SavingsRounds rounds;

    IdeaQueries(@Qualifier("readerJdbc") JdbcClient jdbc, SavingsRounds rounds) {
        this.jdbc = jdbc;
        this.rounds = rounds;
    }

    /**
     * The ideas of a round that pass the filter.
     *
     * @throws Refusal {@code not-found} if there is no such round
     */
    Page<Idea> ideas(UUID roundId, IdeaFilter filter, PageRequest page) {
        rounds.round(roundId);
        List<Idea> found = passing(SELECT, roundId, filter)
                .when(!page.first(), "AND i.registered_position > :after")
                .then("ORDER BY i.registered_position")
                .limit(page.rows())
                .param("after", page.first() ? 0 : Keys.position(page.after().get(0)))
                .on(jdbc)
                .query((row, number) -> idea(row))
                .list();
        return Page.cut(
                found,
                page,
                filter.appendedTo("/api/savings-rounds/" + roundId + "/ideas"),
                idea -> List.of(Long.toString(idea.place())));
    }

    /** How many ideas of a round pass the filter. */
    long count(UUID roundId, IdeaFilter filter) {
        return passing("SELECT count(*)" + TODAY, roundId, filter)
                .on(jdbc)
                .query(Long.class)
                .single();
    }

    /**
     * An idea of a round.
     *
     * @throws Refusal {@code not-found} if there is none
     */
    Idea idea(UUID roundId, UUID ideaId) {
        return Search.of(SELECT)
                .then("AND i.idea_id = :id AND i.round_id = :roundId")
                .param("id", ideaId)
                .param("roundId", roundId)
                .on(jdbc)
                .query((row, number) -> idea(row))
                .optional()
                .orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
    }

    /** The ideas that go on as this one. */
    List<Idea> mergedInto(Idea idea) {
        return Search.of(SELECT)
                .then("AND i.merged_into = :id ORDER BY i.registered_position")
                .param("id", idea.ideaId())
                .on(jdbc)
                .query((row, number) -> idea(row))
                .list();
    }

    private static Search passing(String select, UUID roundId, IdeaFilter filter) {
        return Search.of(select)
                .then("AND i.round_id = :roundId")
                .param("roundId", roundId)
                .given("status", name(filter.status()), "AND i.status = :status")
                .given("area", filter.area(), "AND i.area_code = :area")
                .when(filter.inNoPackage(), "AND i.work_package_id IS NULL")
                .given("package", filter.inPackage(), "AND i.work_package_id = :package")
                .given("text", filter.text(), "AND strpos(lower(i.text), lower(:text)) > 0");
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static Idea idea(ResultSet row) throws SQLException {
        return new Idea(
                row.getObject("idea_id", UUID.class),
                row.getObject("round_id", UUID.class),
                row.getString("text"),
                IdeaOrigin.valueOf(row.getString("origin")),
                IdeaStatus.valueOf(row.getString("status")),
                row.getString("body_code"),
                row.getObject("proposal_id", UUID.class),
                row.getString("area_code"),
                row.getObject("work_package_id", UUID.class),
                row.getString("work_package_title"),
                row.getObject("merged_into", UUID.class),
                row.getString("set_aside_reason"),
                row.getObject("registered_on", LocalDate.class),
                row.getLong("version"),
                row.getLong("registered_position"));
    }
}
