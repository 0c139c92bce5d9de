package dk.budgetspor.query.savingsideas;

import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import dk.budgetspor.query.platform.pages.CommandApi;
import dk.budgetspor.query.platform.pages.Field;
import dk.budgetspor.query.platform.pages.FieldForm;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Forms;
import dk.budgetspor.query.platform.pages.Refused;
import dk.budgetspor.query.platform.pages.Submission;
import dk.budgetspor.query.platform.pages.Submissions;
import dk.budgetspor.query.platform.raaderum.IdeaStatus;
import dk.budgetspor.query.platform.raaderum.RoundRow;
import dk.budgetspor.query.platform.raaderum.SavingsRounds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Many ideas sorted one after the other: each with a button for every area, after which the next one comes. With an area,
 * it is the ideas of that area which are in no work package that are put into its packages.
 */
@Controller
@RequestMapping(SortingPages.PATH)
@ShowsView(View.SAVINGS)
class SortingPages {
    static final String PATH = IdeaListPages.PATH + "/sortering";

    private static final String PLACE = "place";

    private final IdeaQueries queries;
    private final WorkPackageQueries packages;
    private final SavingsRounds rounds;
    private final IdeaFields fields;
    private final IdeaCommands commands;
    private final Submissions submissions;
    private final OrganisationNames names;

    SortingPages(
            IdeaQueries queries,
            WorkPackageQueries packages,
            SavingsRounds rounds,
            IdeaFields fields,
            CommandApi api,
            Submissions submissions,
            OrganisationNames names) {
        this.queries = queries;
        this.packages = packages;
        this.rounds = rounds;
        this.fields = fields;
        this.commands = api.commands(IdeaCommands.class);
        this.submissions = submissions;
        this.names = names;
    }

    /** The next idea to sort: after the one that was last, or the first. */
    @GetMapping
    @AllowedTo(Role.PLANNER)
    ModelAndView next(
            @PathVariable UUID roundId,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable UUID last) {
        List<Idea> queue = queue(roundId, area);
        Idea before = last == null ? null : queries.idea(roundId, last);
        Optional<Idea> next = queue.stream()
                .filter(each -> before != null && each.place() > before.place())
                .findFirst()
                .or(() -> queue.stream().findFirst());
        return page(roundId, area, queue, next.orElse(null), before, null);
    }

    @PostMapping
    @AllowedTo(Role.PLANNER)
    ModelAndView sort(
            @PathVariable UUID roundId,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam UUID ideaId,
            Form form) {
        IdeaAction action = IdeaAction.of(form.action());
        Idea idea = queries.idea(roundId, ideaId);
        return submissions
                .give(submission(action, idea, form), sent -> commands.give(ideaId, action.command(), sent))
                .answer(
                        accepted -> address(roundId, area, "last", ideaId),
                        refused -> page(
                                roundId, area, queue(roundId, area), queries.idea(roundId, ideaId), null, refused));
    }

    private Submission submission(IdeaAction action, Idea idea, Form form) {
        if (action != IdeaAction.SORT) {
            return Submission.of(form).fields(fields.of(action, idea));
        }
        String place = form.value(PLACE);
        return Submission.of(form).with("areaCode", Place.area(place)).with("workPackageId", Place.workPackage(place));
    }

    private static String address(UUID roundId, @Nullable String area, String name, UUID ideaId) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH).queryParam(name, ideaId);
        if (area != null) {
            address.queryParam("area", area);
        }
        return address.encode().buildAndExpand(roundId).toUriString();
    }

    private List<Idea> queue(UUID roundId, @Nullable String area) {
        IdeaFilter filter = area == null
                ? new IdeaFilter(IdeaStatus.UNSORTED, null, null, null)
                : new IdeaFilter(IdeaStatus.SORTED, area, IdeaFilter.NO_PACKAGE, null);
        return queries.ideas(roundId, filter, new PageRequest(PageRequest.HIGHEST_LIMIT, List.of()))
                .items();
    }

    private ModelAndView page(
            UUID roundId,
            @Nullable String area,
            List<Idea> queue,
            @Nullable Idea idea,
            @Nullable Idea last,
            @Nullable Refused refused) {
        RoundRow round = rounds.round(roundId);
        Forms forms = Forms.after(refused, idea == null ? null : idea.version());
        Map<String, List<Field>> others = new LinkedHashMap<>();
        if (idea != null) {
            for (IdeaAction action : IdeaAction.values()) {
                if (action.canBeGiven(idea)) {
                    forms.offer(Form.empty(action.handling(), idea.version()));
                }
                if (action != IdeaAction.SORT) {
                    others.put(action.handling(), fields.of(action, idea));
                }
            }
        }
        List<WorkPackage> all = packages.all(roundId);
        return forms.on(new ModelAndView("sorting")
                .addObject("round", round)
                .addObject("area", area)
                .addObject("areas", names.areas())
                .addObject("queue", queue)
                .addObject("idea", idea)
                .addObject("last", last)
                .addObject("sorting", forms.form(IdeaAction.SORT.handling()).orElse(null))
                .addObject("places", area == null ? Place.areas(names.areas(), all) : Place.packages(area, all))
                .addObject("address", idea == null ? null : address(roundId, area, "ideaId", idea.ideaId()))
                .addObject("skip", idea == null ? null : address(roundId, area, "last", idea.ideaId()))
                .addObject("onPage", FieldForm.of(forms, others)));
    }
}
