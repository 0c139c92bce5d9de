package dk.budgetspor.query.planoverview;

import dk.budgetspor.query.platform.pages.Accepted;
import dk.budgetspor.query.platform.pages.Submission;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.PostExchange;

/** The commands that the pages of plans give. */
interface PlanCommands {
    @PostExchange("/api/plans")
    Accepted open(Submission submission);

    @PostExchange("/api/plans/{planId}/adopt")
    Accepted adopt(@PathVariable UUID planId, Submission submission);

    @PostExchange("/api/plans/{planId}/close")
    Accepted close(@PathVariable UUID planId, Submission submission);

    @PostExchange("/api/plans/{planId}/items")
    Accepted createItem(@PathVariable UUID planId, Submission submission);
}
