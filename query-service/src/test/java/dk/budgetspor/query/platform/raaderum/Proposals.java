package dk.budgetspor.query.platform.raaderum;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What reads proposals for other rooms, for their tests. */
public final class Proposals {
    private Proposals() {}

    public static ProposalNames names(JdbcClient jdbc) {
        return new ProposalNames(jdbc);
    }

    public static ProposalsOnAgendas onAgendas(JdbcClient jdbc) {
        return new ProposalsOnAgendas(jdbc);
    }
}
