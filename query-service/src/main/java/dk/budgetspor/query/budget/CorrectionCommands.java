package dk.budgetspor.query.budget;

import dk.budgetspor.query.platform.pages.Accepted;
import dk.budgetspor.query.platform.pages.Submission;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The commands that the pages of corrections give. */
@HttpExchange("/api/budget-corrections")
interface CorrectionCommands {
    @PostExchange
    Accepted register(Submission submission);

    @PostExchange("/{correctionId}/{command}")
    Accepted give(@PathVariable UUID correctionId, @PathVariable String command, Submission submission);
}
