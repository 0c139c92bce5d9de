package dk.budgetspor.query.savingsideas;

import dk.budgetspor.query.platform.pages.Accepted;
import dk.budgetspor.query.platform.pages.Submission;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The commands that the pages of ideas and work packages give. */
@HttpExchange("/api")
interface IdeaCommands {
    @PostExchange("/savings-rounds/{roundId}/ideas")
    Accepted register(@PathVariable UUID roundId, Submission submission);

    @PostExchange("/savings-ideas/{ideaId}/{command}")
    Accepted give(@PathVariable UUID ideaId, @PathVariable String command, Submission submission);

    @PostExchange("/savings-rounds/{roundId}/work-packages")
    Accepted form(@PathVariable UUID roundId, Submission submission);

    @PostExchange("/work-packages/{workPackageId}/regroup")
    Accepted regroup(@PathVariable UUID workPackageId, Submission submission);
}
