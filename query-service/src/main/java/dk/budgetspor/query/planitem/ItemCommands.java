package dk.budgetspor.query.planitem;

import dk.budgetspor.query.platform.pages.Accepted;
import dk.budgetspor.query.platform.pages.Submission;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.PostExchange;

/** The commands that the page of an item gives. */
interface ItemCommands {
    @PostExchange("/api/plan-items/{planItemId}/start")
    Accepted start(@PathVariable UUID planItemId, Submission submission);

    @PostExchange("/api/plan-items/{planItemId}/complete")
    Accepted complete(@PathVariable UUID planItemId, Submission submission);

    @PostExchange("/api/plan-items/{planItemId}/reopen")
    Accepted reopen(@PathVariable UUID planItemId, Submission submission);

    @PostExchange("/api/plan-items/{planItemId}/abandon")
    Accepted abandon(@PathVariable UUID planItemId, Submission submission);
}
