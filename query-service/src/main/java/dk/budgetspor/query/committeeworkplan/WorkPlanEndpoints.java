package dk.budgetspor.query.committeeworkplan;

import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.kernel.web.PathCodes;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The work plan of a committee over HTTP. */
@RestController
@ShowsView({View.PLANS, View.MEETINGS, View.ANNUAL_WHEELS})
@Tag(name = "bodies")
class WorkPlanEndpoints {
    private final WorkPlanQueries queries;

    WorkPlanEndpoints(WorkPlanQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/bodies/{code}/work-plan")
    @AllowedTo(everyone = true)
    WorkPlan workPlan(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        String body = PathCodes.body(code).value();
        queries.nameOf(body);
        return WorkPlan.of(body, queries.entries(caller, body, PageRequest.of(limit, after, WorkPlanQueries.KEYS)));
    }
}
