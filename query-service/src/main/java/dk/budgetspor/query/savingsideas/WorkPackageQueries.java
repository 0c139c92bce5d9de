package dk.budgetspor.query.savingsideas;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.query.platform.Keys;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.Search;
import dk.budgetspor.query.platform.raaderum.SavingsRounds;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks for work packages, by area and title. */
@Component
class WorkPackageQueries {
    static final int KEYS = 3;

    private static final String SELECT = """
            SELECT w.*,
                (SELECT count(*) FROM savings_idea i
                 WHERE i.work_package_id = w.work_package_id AND i.to_position IS NULL AND i.status = 'SORTED') AS ideas,
                (SELECT count(*) FROM savings_proposal s
                 WHERE s.work_package_id = w.work_package_id AND s.to_position IS NULL) AS proposals
            FROM savings_work_package w WHERE w.to_position IS NULL
            """;
    private static final String ORDER =
            "w.area_code COLLATE \"da-x-icu\", w.title COLLATE \"da-x-icu\", w.work_package_id";

    private final JdbcClient jdbc;
    private final SavingsRounds rounds;

    WorkPackageQueries(@Qualifier("readerJdbc") JdbcClient jdbc, SavingsRounds rounds) {
        this.jdbc = jdbc;
        this.rounds = rounds;
    }

    /**
     * The work packages of a round.
     *
     * @throws Refusal {@code not-found} if there is no such round
     */
    Page<WorkPackage> packages(UUID roundId, PageRequest page) {
        rounds.round(roundId);
        List<WorkPackage> found = Search.of(SELECT)
                .then("AND w.round_id = :roundId")
                .param("roundId", roundId)
                .when(!page.first(), "AND (" + ORDER + """
                        ) > (:area COLLATE "da-x-icu", :title COLLATE "da-x-icu", :packageId)""")
                .then("ORDER BY " + ORDER)
                .limit(page.rows())
                .param("area", page.first() ? "" : page.after().get(0))
                .param("title", page.first() ? "" : page.after().get(1))
                .param(
                        "packageId",
                        page.first() ? roundId : Keys.uuid(page.after().get(2)))
                .on(jdbc)
                .query((row, number) -> workPackage(row))
                .list();
        return Page.cut(
                found,
                page,
                "/api/savings-rounds/" + roundId + "/work-packages",
                each -> List.of(
                        each.areaCode(), each.title(), each.workPackageId().toString()));
    }

    /**
     * A work package of a round.
     *
     * @throws Refusal {@code not-found} if there is none
     */
    WorkPackage workPackage(UUID roundId, UUID workPackageId) {
        return Search.of(SELECT)
                .then("AND w.work_package_id = :id AND w.round_id = :roundId")
                .param("id", workPackageId)
                .param("roundId", roundId)
                .on(jdbc)
                .query((row, number) -> workPackage(row))
                .optional()
                .orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
    }

    /** Every work package of a round, for pages to choose among. */
    List<WorkPackage> all(UUID roundId) {
        return Search.of(SELECT)
                .then("AND w.round_id = :roundId ORDER BY " + ORDER)
                .param("roundId", roundId)
                .on(jdbc)
                .query((row, number) -> workPackage(row))
                .list();
    }

    /** The number and title of each proposal that comes from a work package, by its identifier. */
    Map<UUID, String> proposals(UUID workPackageId) {
        Map<UUID, String> names = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT proposal_id, number || ' ' || title AS name FROM savings_proposal
                        WHERE work_package_id = :id AND to_position IS NULL
                        ORDER BY number COLLATE "da-x-icu", proposal_id""").param("id", workPackageId).query(row -> {
            names.put(row.getObject("proposal_id", UUID.class), row.getString("name"));
        });
        return names;
    }

    private static WorkPackage workPackage(ResultSet row) throws SQLException {
        return new WorkPackage(
                row.getObject("work_package_id", UUID.class),
                row.getObject("round_id", UUID.class),
                row.getString("title"),
                row.getString("area_code"),
                List.of((String[]) row.getArray("working_group").getArray()),
                row.getString("steering_group_code"),
                row.getLong("ideas"),
                row.getLong("proposals"),
                row.getLong("version"));
    }
}
