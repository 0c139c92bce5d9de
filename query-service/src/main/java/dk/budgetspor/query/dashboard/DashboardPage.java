package dk.budgetspor.query.dashboard;

import dk.budgetspor.kernel.planning.PlanItemStatus;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.query.dashboard.Dashboard.Year;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import dk.budgetspor.query.platform.pages.BarChart;
import dk.budgetspor.query.platform.pages.BarChart.Bar;
import dk.budgetspor.query.platform.pages.BarChart.Part;
import dk.budgetspor.query.platform.pages.Danish;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The figures as pictures, with a table beside each. */
@Controller
@ShowsView(View.PLANS)
class DashboardPage {
    private static final Locale DANISH = Locale.forLanguageTag("da");

    private final DashboardQueries queries;
    private final ItemsOverTime overTime;
    private final MessageSource texts;
    private final Danish danish;

    DashboardPage(DashboardQueries queries, ItemsOverTime overTime, MessageSource texts, Danish danish) {
        this.queries = queries;
        this.overTime = overTime;
        this.texts = texts;
        this.danish = danish;
    }

    @GetMapping("/overblik")
    @AllowedTo(people = true)
    ModelAndView dashboard(@RequestParam(required = false) @Nullable UUID planId) {
        Dashboard figures = queries.of(planId);
        return new ModelAndView("dashboard")
                .addObject("figures", figures)
                .addObject("statuses", PlanItemStatus.values())
                .addObject(
                        "committees",
                        BarChart.of(figures.statusPerCommittee().stream()
                                .map(line -> new Bar(line.bodyName(), parts(line.items())))
                                .toList()))
                .addObject(
                        "months",
                        BarChart.of(figures.itemsOverTime().stream()
                                .filter(month -> month.lastDay().getMonthValue() % 3 == 0
                                        || month.lastDay().equals(figures.today()))
                                .map(month -> new Bar(danish.month(month.lastDay()), parts(month.items())))
                                .toList()))
                .addObject(
                        "slippages",
                        BarChart.of(figures.slippage().stream()
                                .map(line -> new Bar(
                                        line.bodyName(),
                                        line.meanDays() == null
                                                ? List.of()
                                                : List.of(new Part(
                                                        line.meanDays(),
                                                        "late",
                                                        line.meanDays() + " dage i gennemsnit"))))
                                .toList()))
                .addObject(
                        "years",
                        BarChart.of(figures.amountsPerYear().stream()
                                .map(line -> new Bar(Integer.toString(line.year()), amounts(line)))
                                .toList()));
    }

    /** The items that a figure of the past counts. */
    @GetMapping("/overblik/punkter")
    @AllowedTo(people = true)
    ModelAndView items(
            @RequestParam UUID planId,
            @RequestParam LocalDate day,
            @RequestParam PlanItemStatus status,
            @RequestParam(required = false) @Nullable String after) {
        Page<StandingItem> items = overTime.items(
                planId, day, status, PageRequest.of(PageRequest.HIGHEST_LIMIT, after, ItemsOverTime.KEYS));
        return new ModelAndView("dashboard-items")
                .addObject("planId", planId)
                .addObject("planTitle", queries.titleOf(planId))
                .addObject("day", day)
                .addObject("status", status)
                .addObject("items", items.items())
                .addObject("next", items.cursor())
                .addObject("paged", after != null);
    }

    private List<Part> parts(Map<PlanItemStatus, Integer> items) {
        return items.entrySet().stream()
                .map(entry -> new Part(
                        entry.getValue(),
                        entry.getKey().name().toLowerCase(Locale.ROOT),
                        entry.getValue() + " " + label(entry.getKey())))
                .toList();
    }

    private List<Part> amounts(Year year) {
        return year.thousandDkk().entrySet().stream()
                .map(entry -> new Part(
                        entry.getValue(),
                        entry.getKey().name().toLowerCase(Locale.ROOT),
                        danish.amount(entry.getValue()) + " " + label(entry.getKey())))
                .toList();
    }

    private String label(PlanItemStatus status) {
        return texts.getMessage("status." + status, null, DANISH);
    }
}
