package dk.budgetspor.query.savingsproposal;

import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.evidence.ProcessChecks;
import dk.budgetspor.query.platform.evidence.ProposalFacts;
import dk.budgetspor.query.platform.evidence.ProposalFactsReader;
import dk.budgetspor.query.platform.evidence.RoundFacts;
import dk.budgetspor.query.platform.evidence.RoundFactsReader;
import dk.budgetspor.query.platform.raaderum.ProposalRow;
import dk.budgetspor.query.platform.raaderum.ProposalRows;
import dk.budgetspor.query.platform.raaderum.RoundRow;
import dk.budgetspor.query.platform.raaderum.SavingsRounds;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks for one proposal. To who may not be told of it, it is not there. */
@Component
class ProposalQueries {
    private final JdbcClient jdbc;
    private final ProposalRows rows;
    private final SavingsRounds rounds;
    private final ProposalFactsReader proposalFacts;
    private final RoundFactsReader roundFacts;
    private final Clock clock;

    ProposalQueries(
            @Qualifier("readerJdbc") JdbcClient jdbc,
            ProposalRows rows,
            SavingsRounds rounds,
            ProposalFactsReader proposalFacts,
            RoundFactsReader roundFacts,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.rounds = rounds;
        this.proposalFacts = proposalFacts;
        this.roundFacts = roundFacts;
        this.clock = clock;
    }

    /**
     * A proposal with all that is told of it.
     *
     * @throws Refusal {@code not-found} if there is none that the caller may be told of
     */
    Proposal one(Caller caller, UUID proposalId) {
        ProposalRow row = row(caller, proposalId);
        RoundRow round = rounds.round(row.roundId());
        if (caller.seesPublicEdition()) {
            return Proposal.of(row, round, List.of(), List.of(), List.of());
        }
        ProposalFacts facts =
                proposalFacts.of(row.roundId(), List.of(proposalId)).get(0);
        RoundFacts asked = roundFacts.of(row.roundId());
        LocalDate today = Copenhagen.today(clock);
        return Proposal.of(
                row,
                round,
                writings(proposalId),
                ProcessChecks.of(facts, asked, today),
                row.withdrawal() == null ? ProcessChecks.inTheWay(facts, asked, today) : List.of());
    }

    /**
     * The proposal alone.
     *
     * @throws Refusal {@code not-found} if there is none that the caller may be told of
     */
    ProposalRow row(Caller caller, UUID proposalId) {
        return row(caller, proposalId, "s.to_position IS NULL", 0)
                .orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
    }

    /** The proposal as a page showed it that was made of this version of it. */
    Optional<ProposalRow> row(Caller caller, UUID proposalId, long version) {
        return row(caller, proposalId, "s.version = :version", version);
    }

    private Optional<ProposalRow> row(Caller caller, UUID proposalId, String which, long version) {
        return jdbc.sql(ProposalRows.select(caller) + " AND s.proposal_id = :id AND " + which)
                .param("id", proposalId)
                .param("version", version)
                .query(rows.of(caller))
                .optional();
    }

    /** How it was written, the latest first; for people who log in. */
    List<Writing> writings(UUID proposalId) {
        List<Writing> written = jdbc.sql(
                        "SELECT * FROM savings_proposal_text WHERE proposal_id = :id ORDER BY text_version")
                .param("id", proposalId)
                .query((row, number) -> writing(row))
                .list();
        List<Writing> compared = new ArrayList<>();
        for (int i = written.size() - 1; i >= 0; i--) {
            compared.add(i == 0 ? written.get(0) : written.get(i).after(written.get(i - 1)));
        }
        return compared;
    }

    private Writing writing(ResultSet row) throws SQLException {
        return new Writing(
                row.getInt("text_version"),
                Objects.requireNonNull(row.getObject("written_on", LocalDate.class)),
                row.getString("reason"),
                List.of(),
                rows.text(row));
    }
}
