package dk.budgetspor.query.cases;

import dk.budgetspor.query.platform.pages.Accepted;
import dk.budgetspor.query.platform.pages.Submission;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.PostExchange;

/** The commands that the pages of cases give; a number is as it stands in addresses. */
interface CaseCommands {
    @PostExchange("/api/cases")
    Accepted open(Submission submission);

    @PostExchange("/api/cases/{number}/write-statement")
    Accepted writeStatement(@PathVariable String number, Submission submission);

    @PostExchange("/api/cases/{number}/recommend")
    Accepted recommend(@PathVariable String number, Submission submission);

    @PostExchange("/api/cases/{number}/file-attachment")
    Accepted fileAttachment(@PathVariable String number, Submission submission);

    @PostExchange("/api/cases/{number}/receive-attachment")
    Accepted receiveAttachment(@PathVariable String number, Submission submission);

    @PostExchange("/api/cases/{number}/withdraw-attachment")
    Accepted withdrawAttachment(@PathVariable String number, Submission submission);

    @PostExchange("/api/cases/{number}/refer")
    Accepted refer(@PathVariable String number, Submission submission);

    @PostExchange("/api/cases/{number}/change-openness")
    Accepted changeOpenness(@PathVariable String number, Submission submission);

    @PostExchange("/api/cases/{number}/close")
    Accepted close(@PathVariable String number, Submission submission);

    @PostExchange("/api/cases/{number}/reopen")
    Accepted reopen(@PathVariable String number, Submission submission);
}
