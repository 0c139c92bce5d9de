package dk.budgetspor.query.organisation;

import dk.budgetspor.query.platform.pages.Accepted;
import dk.budgetspor.query.platform.pages.Submission;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.PostExchange;

/** The commands that the page of a body gives. */
interface SeatCommands {
    @PostExchange("/api/bodies/{code}/add-seat")
    Accepted add(@PathVariable String code, Submission submission);

    @PostExchange("/api/bodies/{code}/take-seat")
    Accepted take(@PathVariable String code, Submission submission);

    @PostExchange("/api/bodies/{code}/vacate-seat")
    Accepted vacate(@PathVariable String code, Submission submission);

    @PostExchange("/api/bodies/{code}/abolish-seat")
    Accepted abolish(@PathVariable String code, Submission submission);
}
