package dk.budgetspor.query.awaitingconsultation;

import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.kernel.web.PathCodes;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a body of co-determination has still to discuss. */
@Controller
@ShowsView(View.SAVINGS)
class AwaitingPages {
    private final AwaitingQueries queries;
    private final OrganisationNames names;
    private final Clock clock;

    AwaitingPages(AwaitingQueries queries, OrganisationNames names, Clock clock) {
        this.queries = queries;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/udvalg/{code}/hoeringer")
    @AllowedTo(people = true)
    ModelAndView awaiting(
            @PathVariable String code, @RequestParam(required = false) @Nullable String after, Caller caller) {
        BodyCode body = PathCodes.body(code);
        Page<AwaitingProposal> found =
                queries.awaiting(body, PageRequest.of(PageRequest.DEFAULT_LIMIT, after, AwaitingQueries.KEYS));
        return new ModelAndView("awaiting-consultation")
                .addObject("code", body.value())
                .addObject("name", queries.nameOf(body))
                .addObject("proposals", found.items())
                .addObject("names", names.at(Long.MAX_VALUE))
                .addObject("records", records(caller, body))
                .addObject("today", Copenhagen.today(clock))
                .addObject("next", found.cursor())
                .addObject("paged", after != null);
    }

    /** Whether the caller may record that the body discussed something. */
    private static boolean records(Caller caller, BodyCode body) {
        return caller.has(Role.PLANNER)
                || caller.has(Role.SECRETARY)
                        && (caller.bodies().contains(Caller.ALL)
                                || caller.bodies().contains(body.value()));
    }
}
