package dk.budgetspor.query.exceptions;

import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is missing, late, refused or undecided, by kind. */
@Controller
@ShowsView({View.PLANS, View.MEETINGS, View.SAVINGS})
class ExceptionPage {
    private static final String PATH = "/undtagelser";

    private final ExceptionQueries queries;
    private final OrganisationNames names;

    ExceptionPage(ExceptionQueries queries, OrganisationNames names) {
        this.queries = queries;
        this.names = names;
    }

    @GetMapping(PATH)
    @AllowedTo({Role.PLANNER, Role.EXECUTIVE, Role.AUDITOR, Role.AREA_MANAGER, Role.SECRETARY})
    ModelAndView page(
            @RequestParam(required = false) @Nullable ExceptionKind kind,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        ExceptionFilter filter = new ExceptionFilter(kind, area, body);
        Page<ExceptionEntry> entries = queries.exceptions(
                caller, filter, PageRequest.of(PageRequest.HIGHEST_LIMIT, after, ExceptionQueries.KEYS));
        return new ModelAndView("exceptions")
                .addObject("filter", filter)
                .addObject("kinds", ExceptionKind.values())
                .addObject("areas", names.areas())
                .addObject("bodies", names.bodies())
                .addObject(
                        "groups",
                        ExceptionGroup.of(entries.items(), queries.counts(caller, filter), names.at(Long.MAX_VALUE)))
                .addObject("next", entries.cursor())
                .addObject("paged", after != null);
    }
}
