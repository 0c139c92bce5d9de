package dk.budgetspor.query.dashboard;

import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A plan in figures over HTTP. */
@RestController
@ShowsView(View.PLANS)
@Tag(name = "plans")
class DashboardEndpoints {
    private final DashboardQueries queries;

    DashboardEndpoints(DashboardQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/dashboard")
    @AllowedTo({
        Role.PLANNER,
        Role.AREA_MANAGER,
        Role.SECRETARY,
        Role.MEMBER,
        Role.EXECUTIVE,
        Role.AUDITOR,
        Role.ADMINISTRATOR
    })
    Dashboard dashboard(@RequestParam(required = false) @Nullable UUID planId) {
        return queries.of(planId);
    }
}
