package dk.budgetspor.query.planuptake;

import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Which bodies have taken a plan up, over HTTP. */
@RestController
@ShowsView({View.PLANS, View.MEETINGS})
@Tag(name = "plans")
class UptakeEndpoints {
    private final UptakeQueries queries;

    UptakeEndpoints(UptakeQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/plans/{planId}/uptake")
    @AllowedTo(everyone = true)
    Page<Uptake> uptake(@PathVariable UUID planId, Caller caller) {
        return Page.whole(queries.of(caller, planId));
    }
}
