package dk.budgetspor.query.statusreport;

import dk.budgetspor.query.platform.pages.Accepted;
import dk.budgetspor.query.platform.pages.Submission;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.PostExchange;

/** The command that the page of status reports gives. */
interface StatusReportCommands {
    @PostExchange("/api/plans/{planId}/submit-status-report")
    Accepted submit(@PathVariable UUID planId, Submission submission);
}
