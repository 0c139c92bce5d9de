package dk.budgetspor.query.followups;

import dk.budgetspor.query.platform.pages.Accepted;
import dk.budgetspor.query.platform.pages.Submission;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.PostExchange;

/** The command that the page of follow-ups gives. */
interface FollowUpCommands {
    @PostExchange("/api/meetings/{meetingId}/close-follow-up")
    Accepted close(@PathVariable UUID meetingId, Submission submission);
}
