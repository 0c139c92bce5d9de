package dk.budgetspor.query.meetings;

import dk.budgetspor.query.platform.pages.Accepted;
import dk.budgetspor.query.platform.pages.Submission;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.PostExchange;

/** The commands that the pages of meetings and decisions give. */
interface MeetingCommands {
    @PostExchange("/api/meetings")
    Accepted schedule(Submission submission);

    @PostExchange("/api/meetings/{meetingId}/{command}")
    Accepted give(@PathVariable UUID meetingId, @PathVariable String command, Submission submission);
}
