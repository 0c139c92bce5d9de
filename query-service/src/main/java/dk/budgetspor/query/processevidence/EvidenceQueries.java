package dk.budgetspor.query.processevidence;

import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.query.platform.Keys;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.Search;
import dk.budgetspor.query.platform.evidence.ProcessChecks;
import dk.budgetspor.query.platform.evidence.ProposalFacts;
import dk.budgetspor.query.platform.evidence.ProposalFactsReader;
import dk.budgetspor.query.platform.evidence.RoundFacts;
import dk.budgetspor.query.platform.evidence.RoundFactsReader;
import dk.budgetspor.query.platform.raaderum.SavingsRounds;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks for the evidence of a round, as it stands today. */
@Component
class EvidenceQueries {
    static final int KEYS = 2;

    private final JdbcClient jdbc;
    private final SavingsRounds rounds;
    private final ProposalFactsReader proposals;
    private final RoundFactsReader facts;
    private final Clock clock;

    EvidenceQueries(
            @Qualifier("readerJdbc") JdbcClient jdbc,
            SavingsRounds rounds,
            ProposalFactsReader proposals,
            RoundFactsReader facts,
            Clock clock) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.proposals = proposals;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * The evidence of some proposals.
     *
     * @throws dk.budgetspor.kernel.messaging.Refusal {@code not-found} if there is no such round
     */
    RoundEvidence page(UUID roundId, EvidenceFilter filter, PageRequest page) {
        rounds.round(roundId);
        Page<UUID> ids = ids(roundId, filter, page);
        List<ProposalEvidence> found =
                ids.items().isEmpty() ? List.of() : judged(roundId, proposals.of(roundId, ids.items()).stream());
        return new RoundEvidence(new Page<>(found, ids.next()), today());
    }

    private Page<UUID> ids(UUID roundId, EvidenceFilter filter, PageRequest page) {
        Search search = Search.of("""
                        SELECT s.proposal_id, s.number FROM savings_proposal s
                        WHERE s.to_position IS NULL AND s.round_id = :round""")
                .param("round", roundId)
                .given("area", filter.area(), "AND s.area_code = :area")
                .given("body", filter.body(), "AND s.body_code = :body");
        if (!page.first()) {
            search.then("""
                            AND (s.number COLLATE "da-x-icu", s.proposal_id)
                                > (:numberBefore COLLATE "da-x-icu", :idBefore)""")
                    .param("numberBefore", page.after().get(0))
                    .param("idBefore", Keys.uuid(page.after().get(1)));
        }
        List<Numbered> rows = search.then("ORDER BY s.number COLLATE \"da-x-icu\", s.proposal_id")
                .limit(page.rows())
                .on(jdbc)
                .query(Numbered.class)
                .list();
        return Page.cut(
                        rows,
                        page,
                        filter.appendedTo("/api/savings-rounds/" + roundId + "/evidence"),
                        row -> List.of(row.number(), row.proposalId().toString()))
                .map(Numbered::proposalId);
    }

    /** The evidence of all proposals of a round that pass the filter, by number. */
    List<ProposalEvidence> whole(UUID roundId, EvidenceFilter filter) {
        return judged(roundId, proposals.of(roundId, null).stream().filter(filter::passes));
    }

    private List<ProposalEvidence> judged(UUID roundId, Stream<ProposalFacts> found) {
        RoundFacts round = facts.of(roundId);
        LocalDate today = today();
        return found.map(each -> ProposalEvidence.of(each, ProcessChecks.of(each, round, today)))
                .toList();
    }

    LocalDate today() {
        return Copenhagen.today(clock);
    }

    private record Numbered(UUID proposalId, String number) {}
}
