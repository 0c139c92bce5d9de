package dk.budgetspor.query.planuptake;

import static java.util.function.Predicate.not;

import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Which bodies have taken a plan up and when, and which standing committees have not yet. */
@Controller
@ShowsView({View.PLANS, View.MEETINGS})
class UptakePage {
    private final UptakeQueries queries;
    private final Clock clock;

    UptakePage(UptakeQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/planer/{planId}/behandling")
    @AllowedTo(everyone = true)
    ModelAndView page(@PathVariable UUID planId, Caller caller) {
        String title = queries.titleOf(caller, planId);
        List<Uptake> bodies = queries.of(caller, planId);
        return new ModelAndView("plan-uptake")
                .addObject("planId", planId)
                .addObject("planTitle", title)
                .addObject("taken", bodies.stream().filter(Uptake::isTakenUp).toList())
                .addObject(
                        "missing",
                        bodies.stream().filter(not(Uptake::isTakenUp)).toList())
                .addObject("today", Copenhagen.today(clock));
    }
}
