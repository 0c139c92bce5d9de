package dk.budgetspor.query.platform.raaderum;

import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.closed.ClosedProposals;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the proposal that became an item of a plan. The public is told of it once the decision on it is public. */
@Component
public class ProposalOfItem {
    private final JdbcClient jdbc;

    ProposalOfItem(@Qualifier("readerJdbc") JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Its identifier and what it is called, if there is one that the caller may see. */
    public Optional<Map.Entry<UUID, String>> of(Caller caller, UUID planItemId) {
        return jdbc.sql("SELECT s.proposal_id, s.number || ' ' || s.title AS name FROM savings_proposal s "
                        + ClosedProposals.told(caller)
                        + " WHERE s.to_position IS NULL AND s.plan_item_id = :id AND told.verdict_told AND "
                        + ClosedProposals.visible(caller))
                .param("id", planItemId)
                .query((row, number) -> Map.entry(row.getObject("proposal_id", UUID.class), row.getString("name")))
                .optional();
    }
}
