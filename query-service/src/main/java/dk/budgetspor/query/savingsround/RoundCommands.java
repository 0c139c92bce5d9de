package dk.budgetspor.query.savingsround;

import dk.budgetspor.query.platform.pages.Accepted;
import dk.budgetspor.query.platform.pages.Submission;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The commands that the pages of rounds give. */
@HttpExchange("/api/savings-rounds")
interface RoundCommands {
    @PostExchange
    Accepted open(Submission submission);

    @PostExchange("/{roundId}/{command}")
    Accepted give(@PathVariable UUID roundId, @PathVariable String command, Submission submission);
}
