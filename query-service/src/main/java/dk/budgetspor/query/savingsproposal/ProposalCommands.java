package dk.budgetspor.query.savingsproposal;

import dk.budgetspor.query.platform.pages.Accepted;
import dk.budgetspor.query.platform.pages.Submission;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.PostExchange;

/** The commands that the pages of proposals give. */
interface ProposalCommands {
    @PostExchange("/api/savings-rounds/{roundId}/proposals")
    Accepted submit(@PathVariable UUID roundId, Submission submission);

    @PostExchange("/api/savings-proposals/{proposalId}/{command}")
    Accepted give(@PathVariable UUID proposalId, @PathVariable String command, Submission submission);
}
