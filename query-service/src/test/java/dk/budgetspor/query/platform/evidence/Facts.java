package dk.budgetspor.query.platform.evidence;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Readers of facts, for tests of the rooms. */
public final class Facts {
    private Facts() {}

    public static ProposalFactsReader proposals(JdbcClient jdbc) {
        return new ProposalFactsReader(jdbc);
    }

    public static RoundFactsReader rounds(JdbcClient jdbc) {
        return new RoundFactsReader(jdbc);
    }
}
