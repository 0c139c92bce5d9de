package dk.budgetspor.query.savingsideas;

import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.raaderum.IdeaOrigin;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import dk.budgetspor.query.platform.pages.CommandApi;
import dk.budgetspor.query.platform.pages.FieldForm;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Forms;
import dk.budgetspor.query.platform.pages.Refused;
import dk.budgetspor.query.platform.pages.Submission;
import dk.budgetspor.query.platform.pages.Submissions;
import dk.budgetspor.query.platform.pages.Words;
import dk.budgetspor.query.platform.raaderum.IdeaStatus;
import dk.budgetspor.query.platform.raaderum.RoundRow;
import dk.budgetspor.query.platform.raaderum.SavingsRounds;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The ideas of a round, and the form for a new one: whoever writes many of them finds it open after each. */
@Controller
@RequestMapping(IdeaListPages.PATH)
@ShowsView(View.SAVINGS)
class IdeaListPages {
    static final String PATH = "/raaderum/{roundId}/ideer";

    private static final String REGISTER = "skriv-ide";
    /** As at the form's address: an annotation cannot name an array. */
    private static final Role[] WHO_HAVE_IDEAS = {
        Role.PLANNER, Role.AREA_MANAGER, Role.SECRETARY, Role.MEMBER, Role.EXECUTIVE, Role.ADMINISTRATOR
    };

    private final IdeaQueries queries;
    private final WorkPackageQueries packages;
    private final SavingsRounds rounds;
    private final IdeaFields fields;
    private final IdeaCommands commands;
    private final Submissions submissions;
    private final OrganisationNames names;
    private final Words words;

    IdeaListPages(
            IdeaQueries queries,
            WorkPackageQueries packages,
            SavingsRounds rounds,
            IdeaFields fields,
            CommandApi api,
            Submissions submissions,
            OrganisationNames names,
            Words words) {
        this.queries = queries;
        this.packages = packages;
        this.rounds = rounds;
        this.fields = fields;
        this.commands = api.commands(IdeaCommands.class);
        this.submissions = submissions;
        this.names = names;
        this.words = words;
    }

    /** With where ideas come up if more of them are to be written down. */
    @GetMapping
    @AllowedTo(people = true)
    ModelAndView ideas(
            @PathVariable UUID roundId,
            @RequestParam(required = false) @Nullable IdeaStatus status,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String workPackage,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable IdeaOrigin origin,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        return page(caller, roundId, new IdeaFilter(status, area, workPackage, text), origin, after, null);
    }

    @PostMapping
    @AllowedTo({Role.PLANNER, Role.AREA_MANAGER, Role.SECRETARY, Role.MEMBER, Role.EXECUTIVE, Role.ADMINISTRATOR})
    ModelAndView register(@PathVariable UUID roundId, Form form, Caller caller) {
        return submissions
                .give(Submission.of(form).fields(fields.ofNewIdea()), sent -> commands.register(roundId, sent))
                .answer(
                        accepted -> path(roundId) + "?origin=" + form.value("origin"),
                        refused -> page(caller, roundId, IdeaFilter.NONE, null, null, refused));
    }

    static String path(UUID roundId) {
        return PATH.replace("{roundId}", roundId.toString());
    }

    private ModelAndView page(
            Caller caller,
            UUID roundId,
            IdeaFilter filter,
            @Nullable IdeaOrigin origin,
            @Nullable String after,
            @Nullable Refused refused) {
        RoundRow round = rounds.round(roundId);
        Page<Idea> ideas =
                queries.ideas(roundId, filter, PageRequest.of(PageRequest.HIGHEST_LIMIT, after, IdeaQueries.KEYS));
        Forms forms = Forms.after(refused, null);
        if (round.open() && caller.has(WHO_HAVE_IDEAS)) {
            forms.offer(Form.empty(REGISTER, null).with("origin", origin == null ? "" : origin.name()));
        }
        boolean sorts = round.open() && caller.has(Role.PLANNER);
        return forms.on(new ModelAndView("savings-ideas")
                .addObject("round", round)
                .addObject("ideas", ideas.items())
                .addObject("next", ideas.cursor())
                .addObject("paged", after != null)
                .addObject("filter", filter)
                .addObject("address", filter.appendedTo(path(roundId)))
                .addObject("count", queries.count(roundId, filter))
                .addObject(
                        "unsorted",
                        sorts ? queries.count(roundId, new IdeaFilter(IdeaStatus.UNSORTED, null, null, null)) : 0)
                .addObject("areas", names.areas())
                .addObject("packages", packageChoices(roundId))
                .addObject("statuses", words.choices("ideaStatus", IdeaStatus.values()))
                .addObject("sorts", sorts)
                .addObject("more", origin != null)
                .addObject("onPage", FieldForm.of(forms, Map.of(REGISTER, fields.ofNewIdea()))));
    }

    private Map<String, String> packageChoices(UUID roundId) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(IdeaFilter.NO_PACKAGE, "i ingen arbejdspakke");
        packages.all(roundId).forEach(each -> choices.put(each.workPackageId().toString(), each.title()));
        return choices;
    }
}
