package dk.budgetspor.query.savingsproposal;

import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Keys;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.Search;
import dk.budgetspor.query.platform.raaderum.ProposalRows;
import dk.budgetspor.query.platform.raaderum.SavingsRounds;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks for the proposals of a round, by number in the Danish order; for people who log in. */
@Component
class ProposalListQueries {
    static final int KEYS = 2;

    private final JdbcClient jdbc;
    private final ProposalRows rows;
    private final SavingsRounds rounds;

    ProposalListQueries(@Qualifier("readerJdbc") JdbcClient jdbc, ProposalRows rows, SavingsRounds rounds) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.rounds = rounds;
    }

    /**
     * Those that pass the filter.
     *
     * @throws dk.budgetspor.kernel.messaging.Refusal {@code not-found} if there is no such round
     */
    Page<ListedProposal> proposals(Caller caller, UUID roundId, ProposalFilter filter, PageRequest page) {
        rounds.round(roundId);
        Search search = Search.of(ProposalRows.select(caller) + " AND s.to_position IS NULL AND s.round_id = :round")
                .param("round", roundId)
                .given("area", filter.area(), "AND s.area_code = :area")
                .given("body", filter.body(), "AND s.body_code = :body")
                .given("step", filter.step() == null ? null : filter.step().name(), "AND s.step = :step");
        if (!page.first()) {
            search.then("""
                            AND (s.number COLLATE "da-x-icu", s.proposal_id) > (:numberBefore COLLATE "da-x-icu", :idBefore)""")
                    .param("numberBefore", page.after().get(0))
                    .param("idBefore", Keys.uuid(page.after().get(1)));
        }
        List<ListedProposal> found = search
                .then("ORDER BY s.number COLLATE \"da-x-icu\", s.proposal_id")
                .limit(page.rows())
                .on(jdbc)
                .query(rows.of(caller))
                .list()
                .stream()
                .map(ListedProposal::of)
                .toList();
        return Page.cut(
                found,
                page,
                filter.appendedTo("/api/savings-rounds/" + roundId + "/proposals"),
                each -> List.of(each.number(), each.proposalId().toString()));
    }
}
