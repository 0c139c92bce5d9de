package dk.budgetspor.query.committeeworkplan;

import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.kernel.web.PathCodes;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import dk.budgetspor.query.platform.pages.Timeline;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** What changed in the field of a committee since it last met, over HTTP and as a page. */
@Controller
@ShowsView({View.AUDIT_HISTORY, View.PLANS, View.MEETINGS, View.ANNUAL_WHEELS})
@Tag(name = "bodies")
class SinceLastMeetingEndpoints {
    private final SinceLastMeetingQueries queries;
    private final WorkPlanQueries workPlans;
    private final Timeline timeline;

    SinceLastMeetingEndpoints(SinceLastMeetingQueries queries, WorkPlanQueries workPlans, Timeline timeline) {
        this.queries = queries;
        this.workPlans = workPlans;
        this.timeline = timeline;
    }

    @GetMapping("/api/bodies/{code}/since-last-meeting")
    @ResponseBody
    @AllowedTo(people = true)
    SinceLastMeeting since(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        String body = PathCodes.body(code).value();
        workPlans.nameOf(body);
        return queries.since(caller, body, PageRequest.of(limit, after, SinceLastMeetingQueries.KEYS));
    }

    @GetMapping("/udvalg/{code}/siden-sidste-moede")
    @AllowedTo(people = true)
    ModelAndView page(
            @PathVariable String code, @RequestParam(required = false) @Nullable String after, Caller caller) {
        String body = PathCodes.body(code).value();
        String name = workPlans.nameOf(body);
        PageRequest page = PageRequest.of(PageRequest.DEFAULT_LIMIT, after, SinceLastMeetingQueries.KEYS);
        SinceLastMeeting since = queries.since(caller, body, page);
        List<Row> rows = new ArrayList<>();
        for (SinceLastMeeting.Happened each : since.items()) {
            rows.add(new Row(each, timeline.of(List.of(each.entry())).get(0)));
        }
        return new ModelAndView("since-last-meeting")
                .addObject("code", body)
                .addObject("name", name)
                .addObject("since", since)
                .addObject("rows", rows)
                .addObject("next", since.cursor())
                .addObject("paged", after != null);
    }

    /**
     * Something that happened, as the page shows it.
     *
     * @param happened what
     * @param line the same in plain Danish
     */
    record Row(SinceLastMeeting.Happened happened, Timeline.Line line) {}
}
