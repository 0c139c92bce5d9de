package dk.budgetspor.query.budget;

import dk.budgetspor.query.platform.pages.Accepted;
import dk.budgetspor.query.platform.pages.Submission;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The commands that the pages of follow-ups give. */
@HttpExchange("/api/budget-follow-ups")
interface FollowUpCommands {
    @PostExchange
    Accepted open(Submission submission);

    @PostExchange("/{month}/{command}")
    Accepted give(@PathVariable String month, @PathVariable String command, Submission submission);
}
