package dk.budgetspor.query.savingsideas;

import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import dk.budgetspor.query.platform.raaderum.IdeaStatus;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Ideas and work packages over HTTP; neither is ever public. */
@RestController
@RequestMapping("/api/savings-rounds/{roundId}")
@ShowsView(View.SAVINGS)
@Tag(name = "savings ideas")
class IdeaEndpoints {
    private final IdeaQueries ideas;
    private final WorkPackageQueries packages;

    IdeaEndpoints(IdeaQueries ideas, WorkPackageQueries packages) {
        this.ideas = ideas;
        this.packages = packages;
    }

    @GetMapping("/ideas")
    @AllowedTo(people = true)
    Page<Idea> ideas(
            @PathVariable UUID roundId,
            @RequestParam(required = false) @Nullable IdeaStatus status,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String workPackage,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after) {
        return ideas.ideas(
                roundId,
                new IdeaFilter(status, area, workPackage, text),
                PageRequest.of(limit, after, IdeaQueries.KEYS));
    }

    @GetMapping("/work-packages")
    @AllowedTo(people = true)
    Page<WorkPackage> workPackages(
            @PathVariable UUID roundId,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after) {
        return packages.packages(roundId, PageRequest.of(limit, after, WorkPackageQueries.KEYS));
    }
}
