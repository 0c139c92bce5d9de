package dk.budgetspor.query.savingscatalogue;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Keys;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.Search;
import dk.budgetspor.query.platform.closed.ClosedProposals;
import dk.budgetspor.query.platform.raaderum.ProposalRows;
import dk.budgetspor.query.platform.raaderum.RoundRow;
import dk.budgetspor.query.platform.raaderum.SavingsRounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks for the catalogue of a round. What stands in it is public; the public finds no catalogue that is empty. */
@Component
class CatalogueQueries {
    static final int KEYS = 4;

    /** The order of the index that a page is read off. */
    private static final String KEY = """
            s.body_code COLLATE "da-x-icu", s.area_code COLLATE "da-x-icu", s.number COLLATE "da-x-icu", s.proposal_id""";

    private final JdbcClient jdbc;
    private final ProposalRows rows;
    private final SavingsRounds rounds;
    private final CatalogueSums sums;
    private final CatalogueHearing hearing;

    CatalogueQueries(
            @Qualifier("readerJdbc") JdbcClient jdbc,
            ProposalRows rows,
            SavingsRounds rounds,
            CatalogueSums sums,
            CatalogueHearing hearing) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.rounds = rounds;
        this.sums = sums;
        this.hearing = hearing;
    }

    /**
     * A page of the catalogue with its totals.
     *
     * @throws Refusal {@code not-found} if there is no such round, or nothing in its catalogue for the public to see
     */
    Catalogue catalogue(Caller caller, UUID roundId, CatalogueFilter filter, PageRequest page) {
        RoundRow round = rounds.round(roundId);
        List<CatalogueEntry> found = entries(caller, roundId, filter, page);
        if (found.isEmpty() && !isVisible(caller, roundId)) {
            throw Refusal.because(ErrorCode.NOT_FOUND);
        }
        List<Sum> all = sums.of(roundId, filter);
        return new Catalogue(
                roundId,
                round.title(),
                round.years(),
                Page.cut(
                        found,
                        page,
                        filter.appendedTo("/api/savings-rounds/" + roundId + "/catalogue"),
                        CatalogueQueries::key),
                all,
                Sum.of(null, all));
    }

    private boolean isVisible(Caller caller, UUID roundId) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM savings_round r"
                        + " WHERE r.round_id = :round AND r.to_position IS NULL AND "
                        + ClosedProposals.roundVisible(caller) + ")")
                .param("round", roundId)
                .query(Boolean.class)
                .single();
    }

    /** The whole catalogue with its totals, for documents. */
    Catalogue whole(Caller caller, UUID roundId, CatalogueFilter filter) {
        List<CatalogueEntry> entries = new ArrayList<>();
        each(caller, roundId, filter, entries::add);
        RoundRow round = rounds.round(roundId);
        List<Sum> all = sums.of(roundId, filter);
        return new Catalogue(roundId, round.title(), round.years(), Page.whole(entries), all, Sum.of(null, all));
    }

    /** Gives out the proposals in their order; they are read some at a time, and no connection is held meanwhile. */
    void each(Caller caller, UUID roundId, CatalogueFilter filter, Consumer<CatalogueEntry> taker) {
        each(caller, roundId, filter, PageRequest.HIGHEST_LIMIT, taker);
    }

    void each(Caller caller, UUID roundId, CatalogueFilter filter, int at, Consumer<CatalogueEntry> taker) {
        PageRequest page = new PageRequest(at, List.of());
        List<CatalogueEntry> batch;
        do {
            batch = entries(caller, roundId, filter, page);
            boolean more = batch.size() > page.limit();
            batch.stream().limit(page.limit()).forEach(taker);
            if (more) {
                page = new PageRequest(page.limit(), key(batch.get(page.limit() - 1)));
            }
        } while (batch.size() > page.limit());
    }

    /** What the public is told of a proposal is looked up for those of the page alone. */
    private List<CatalogueEntry> entries(Caller caller, UUID roundId, CatalogueFilter filter, PageRequest page) {
        Search search = Search.of("SELECT s.*, told.* FROM (SELECT s.* FROM savings_proposal s WHERE "
                        + ClosedProposals.visible(caller)
                        + " AND s.to_position IS NULL AND s.catalogue_on IS NOT NULL AND s.round_id = :round")
                .param("round", roundId)
                .given("body", filter.body(), "AND s.body_code COLLATE \"da-x-icu\" = :body")
                .given("area", filter.area(), "AND s.area_code = :area");
        if (!page.first()) {
            search.then("AND (" + KEY + """
                            ) > (:bodyBefore COLLATE "da-x-icu", :areaBefore COLLATE "da-x-icu",
                                :numberBefore COLLATE "da-x-icu", :idBefore)""")
                    .param("bodyBefore", page.after().get(0))
                    .param("areaBefore", page.after().get(1))
                    .param("numberBefore", page.after().get(2))
                    .param("idBefore", Keys.uuid(page.after().get(3)));
        }
        List<CatalogueEntry> found = search
                .then("ORDER BY " + KEY)
                .limit(page.rows())
                .then(") AS s " + ClosedProposals.told(caller) + " ORDER BY " + KEY)
                .on(jdbc)
                .query(rows.of(caller))
                .list()
                .stream()
                .map(CatalogueEntry::of)
                .toList();
        if (caller.seesPublicEdition() || found.isEmpty()) {
            return found;
        }
        Map<UUID, List<NamingResponse>> responses = hearing.naming(
                roundId, found.stream().map(CatalogueEntry::proposalId).toList());
        return responses.isEmpty()
                ? found
                : found.stream()
                        .map(entry -> entry.with(responses.getOrDefault(entry.proposalId(), List.of())))
                        .toList();
    }

    private static List<String> key(CatalogueEntry entry) {
        return List.of(
                entry.bodyCode(),
                entry.areaCode(),
                entry.number(),
                entry.proposalId().toString());
    }
}
