package dk.budgetspor.query.hearing;

import dk.budgetspor.query.platform.pages.Accepted;
import dk.budgetspor.query.platform.pages.Submission;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The commands that the pages of hearings give. */
@HttpExchange("/api")
interface HearingCommands {
    @PostExchange("/savings-rounds/{roundId}/hearing-responses")
    Accepted receive(@PathVariable UUID roundId, Submission submission);

    @PostExchange("/hearing-responses/{responseId}/erase-respondent")
    Accepted erase(@PathVariable UUID responseId, Submission submission);
}
