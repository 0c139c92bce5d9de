package dk.budgetspor.query.organisation;

import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.kernel.web.PathCodes;
import dk.budgetspor.query.organisation.OrganisationQueries.Area;
import dk.budgetspor.query.organisation.OrganisationQueries.Body;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.Versions;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Bodies and areas over HTTP. */
@RestController
@ShowsView(OrganisationProjection.VIEW)
class OrganisationEndpoints {
    private static final int KEYS = 2;

    private final OrganisationQueries queries;
    private final SeatQueries seats;

    OrganisationEndpoints(OrganisationQueries queries, SeatQueries seats) {
        this.queries = queries;
        this.seats = seats;
    }

    @GetMapping("/api/bodies")
    @AllowedTo(everyone = true)
    @Tag(name = "bodies")
    Page<Body> bodies(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        Page<Body> page = queries.bodies(PageRequest.of(limit, after, KEYS));
        return caller.seesPublicEdition() ? page.map(Body::publicEdition) : page;
    }

    @GetMapping("/api/bodies/{code}/seats")
    @AllowedTo(everyone = true)
    @Tag(name = "bodies")
    ResponseEntity<Page<Seat>> seats(@PathVariable String code, Caller caller) {
        Body body = seats.body(PathCodes.body(code).value());
        return Versions.tagged(
                caller.seesPublicEdition() ? null : body.version(), Page.whole(seats.seats(caller, body)));
    }

    @GetMapping("/api/areas")
    @AllowedTo(everyone = true)
    @Tag(name = "areas")
    Page<Area> areas(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        Page<Area> page = queries.areas(PageRequest.of(limit, after, KEYS));
        return caller.seesPublicEdition() ? page.map(Area::publicEdition) : page;
    }
}
