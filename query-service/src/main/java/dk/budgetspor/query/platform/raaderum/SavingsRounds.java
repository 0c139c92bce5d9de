package dk.budgetspor.query.platform.raaderum;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.planning.YearAmount;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Keys;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.Search;
import dk.budgetspor.query.platform.closed.ClosedProposals;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads rounds as they stand or stood; who may see them is for the rooms to say. */
@Component
public class SavingsRounds implements RowMapper<RoundRow> {
    /** How many parts the key of a round has in the list. */
    public static final int KEYS = 3;

    private final JdbcClient jdbc;
    private final ObjectReader amounts;

    SavingsRounds(@Qualifier("readerJdbc") JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.amounts = json.readerForListOf(YearAmount.class);
    }

    /**
     * One round.
     *
     * @throws Refusal {@code not-found} if there is none
     */
    public RoundRow round(UUID roundId) {
        return jdbc.sql("SELECT * FROM savings_round WHERE round_id = :id AND to_position IS NULL")
                .param("id", roundId)
                .query(this)
                .optional()
                .orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
    }

    /** One round as it stood at a version; empty if it did not stand yet. */
    public Optional<RoundRow> at(UUID roundId, long version) {
        return jdbc.sql("""
                        SELECT * FROM savings_round WHERE round_id = :id AND version <= :version
                        ORDER BY version DESC LIMIT 1""")
                .param("id", roundId)
                .param("version", version)
                .query(this)
                .optional();
    }

    /** Rounds by budget year, the newest first; one more than fit on the page. The public finds those with a catalogue. */
    public List<RoundRow> newestFirst(Caller caller, PageRequest page) {
        return Search.of("SELECT * FROM savings_round r WHERE r.to_position IS NULL AND "
                        + ClosedProposals.roundVisible(caller))
                .when(!page.first(), """
                        AND (-r.budget_year, r.title COLLATE "da-x-icu", r.round_id)
                            > (-:year::int, :title COLLATE "da-x-icu", :roundId)""")
                .then("ORDER BY r.budget_year DESC, r.title COLLATE \"da-x-icu\", r.round_id")
                .limit(page.rows())
                .param("year", page.first() ? 0 : Keys.number(page.after().get(0)))
                .param("title", page.first() ? "" : page.after().get(1))
                .param(
                        "roundId",
                        page.first() ? new UUID(0, 0) : Keys.uuid(page.after().get(2)))
                .on(jdbc)
                .query(this)
                .list()
                .stream()
                .map(round -> caller.seesPublicEdition() ? round.published() : round)
                .toList();
    }

    /** What the page after a round begins with. */
    public static List<String> key(RoundRow round) {
        return List.of(
                Integer.toString(round.budgetYear()),
                round.title(),
                round.roundId().toString());
    }

    @Override
    public RoundRow mapRow(ResultSet row, int number) throws SQLException {
        return new RoundRow(
                row.getObject("round_id", UUID.class),
                row.getString("title"),
                row.getInt("budget_year"),
                amounts.readValue(row.getString("targets")),
                RoundStatus.valueOf(row.getString("status")),
                row.getString("closed_reason"),
                row.getLong("version"));
    }
}
