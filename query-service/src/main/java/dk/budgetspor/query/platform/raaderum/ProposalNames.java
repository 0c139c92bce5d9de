package dk.budgetspor.query.platform.raaderum;

import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.closed.ClosedProposals;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The numbers and titles of proposals, and the proposals behind numbers as people write them, for pages of every room. */
@Component
public class ProposalNames {
    private static final Pattern WITH_YEAR = Pattern.compile("(\\d{4})[ /](\\S.*)");

    private final JdbcClient jdbc;

    ProposalNames(@Qualifier("readerJdbc") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Such as {@code SO-01 Fælles indkøb}; who asks sees to it that they may be told. */
    public Map<UUID, String> of(Collection<UUID> proposalIds) {
        return read(proposalIds, """
                SELECT proposal_id, number || ' ' || title AS text FROM savings_proposal
                WHERE proposal_id = ANY (:ids) AND to_position IS NULL""");
    }

    /** Those of the proposals that the public may be told of. */
    public Set<UUID> publishedAmong(Collection<UUID> proposalIds) {
        return read(
                        proposalIds,
                        "SELECT s.proposal_id, s.number AS text FROM savings_proposal s"
                                + " WHERE s.proposal_id = ANY (:ids) AND s.to_position IS NULL AND "
                                + ClosedProposals.visible(Caller.ANONYMOUS))
                .keySet();
    }

    /**
     * How somebody would write each so that {@link #numbered} finds it: its budget year and number, such as
     * {@code 2025 SO-01}, or its identifier where another one has both.
     */
    public List<String> written(List<UUID> proposalIds) {
        Map<UUID, String> numbers = read(proposalIds, """
                SELECT s.proposal_id, r.budget_year || ' ' || s.number AS text
                FROM savings_proposal s JOIN savings_round r ON r.round_id = s.round_id AND r.to_position IS NULL
                WHERE s.proposal_id = ANY (:ids) AND s.to_position IS NULL AND NOT EXISTS (
                    SELECT FROM savings_proposal o
                    JOIN savings_round q ON q.round_id = o.round_id AND q.to_position IS NULL
                    WHERE o.to_position IS NULL AND upper(o.number) = upper(s.number)
                      AND q.budget_year = r.budget_year AND o.proposal_id <> s.proposal_id)""");
        return proposalIds.stream()
                .map(id -> numbers.getOrDefault(id, id.toString()))
                .toList();
    }

    /**
     * The proposals that a number is of, as far as the caller may be told of them: with a budget year before it those of
     * that budget, alone those of rounds that are open; or the proposal of that identifier.
     */
    public List<UUID> numbered(Caller caller, String typed) {
        Matcher year = WITH_YEAR.matcher(typed.strip());
        boolean ofYear = year.matches();
        return jdbc.sql("""
                        SELECT s.proposal_id FROM savings_proposal s
                        JOIN savings_round r ON r.round_id = s.round_id AND r.to_position IS NULL
                        WHERE s.to_position IS NULL
                          AND (upper(s.number) = upper(:number)
                              AND CASE WHEN :year::int IS NULL THEN r.status = :open ELSE r.budget_year = :year END
                            OR s.proposal_id::text = lower(:number))
                          AND\s""" + ClosedProposals.visible(caller))
                .param("number", ofYear ? year.group(2) : typed.strip())
                .param("year", ofYear ? Integer.valueOf(year.group(1)) : null)
                .param("open", RoundStatus.OPEN.name())
                .query(UUID.class)
                .list();
    }

    private Map<UUID, String> read(Collection<UUID> proposalIds, String select) {
        Map<UUID, String> read = new HashMap<>();
        if (!proposalIds.isEmpty()) {
            jdbc.sql(select).param("ids", proposalIds.toArray(UUID[]::new)).query(row -> {
                read.put(row.getObject("proposal_id", UUID.class), row.getString("text"));
            });
        }
        return read;
    }
}
