package dk.budgetspor.query.savingscatalogue;

import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import dk.budgetspor.query.platform.pages.Danish;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The savings catalogue of a round, to read and print. */
@Controller
@ShowsView(View.SAVINGS)
class CataloguePages {
    static final String PATH = "/raaderum/{roundId}/katalog";

    private final CatalogueQueries queries;
    private final OrganisationNames names;
    private final Danish danish;

    CataloguePages(CatalogueQueries queries, OrganisationNames names, Danish danish) {
        this.queries = queries;
        this.names = names;
        this.danish = danish;
    }

    @GetMapping(PATH)
    @AllowedTo(everyone = true)
    ModelAndView catalogue(
            @PathVariable UUID roundId,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        CatalogueFilter filter = new CatalogueFilter(body, area);
        Catalogue found = queries.catalogue(
                caller, roundId, filter, PageRequest.of(PageRequest.DEFAULT_LIMIT, after, CatalogueQueries.KEYS));
        OrganisationNames.Names today = names.at(Long.MAX_VALUE);
        return new ModelAndView("savings-catalogue")
                .addObject("table", CatalogueTable.of(found, today))
                .addObject("filter", filter)
                .addObject("address", filter.appendedTo(PATH.replace("{roundId}", roundId.toString())))
                .addObject("bodies", names.bodies())
                .addObject("areas", names.areas())
                .addObject("names", today)
                .addObject("danish", danish)
                .addObject("linked", true)
                .addObject("next", found.page().cursor())
                .addObject("paged", after != null);
    }
}
