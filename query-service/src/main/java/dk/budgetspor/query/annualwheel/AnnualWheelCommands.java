package dk.budgetspor.query.annualwheel;

import dk.budgetspor.query.platform.pages.Accepted;
import dk.budgetspor.query.platform.pages.Submission;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The commands that the page of a wheel gives. */
@HttpExchange("/api/bodies/{code}/annual-wheel/{year}")
interface AnnualWheelCommands {
    @PostExchange("/{command}")
    Accepted give(
            @PathVariable String code, @PathVariable String year, @PathVariable String command, Submission submission);
}
