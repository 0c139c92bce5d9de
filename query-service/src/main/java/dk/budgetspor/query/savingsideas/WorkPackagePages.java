package dk.budgetspor.query.savingsideas;

import dk.budgetspor.kernel.messaging.Role;
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
import dk.budgetspor.query.platform.pages.Timeline;
import dk.budgetspor.query.platform.raaderum.RoundRow;
import dk.budgetspor.query.platform.raaderum.SavingsHistory;
import dk.budgetspor.query.platform.raaderum.SavingsRounds;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The work packages of a round, and each with its ideas and proposals. */
@Controller
@RequestMapping(WorkPackagePages.PATH)
@ShowsView(View.SAVINGS)
class WorkPackagePages {
    static final String PATH = "/raaderum/{roundId}/arbejdspakker";

    private static final String ONE = "/{workPackageId}";
    private static final String FORM = "dan-arbejdspakke";
    private static final String REGROUP = "omdan-arbejdspakke";

    private final WorkPackageQueries queries;
    private final IdeaQueries ideas;
    private final SavingsRounds rounds;
    private final SavingsHistory history;
    private final Timeline timeline;
    private final IdeaFields fields;
    private final IdeaCommands commands;
    private final Submissions submissions;
    private final OrganisationNames names;

    WorkPackagePages(
            WorkPackageQueries queries,
            IdeaQueries ideas,
            SavingsRounds rounds,
            SavingsHistory history,
            Timeline timeline,
            IdeaFields fields,
            CommandApi api,
            Submissions submissions,
            OrganisationNames names) {
        this.queries = queries;
        this.ideas = ideas;
        this.rounds = rounds;
        this.history = history;
        this.timeline = timeline;
        this.fields = fields;
        this.commands = api.commands(IdeaCommands.class);
        this.submissions = submissions;
        this.names = names;
    }

    @GetMapping
    @AllowedTo(people = true)
    ModelAndView packages(
            @PathVariable UUID roundId, @RequestParam(required = false) @Nullable String after, Caller caller) {
        return list(caller, roundId, after, null);
    }

    @PostMapping
    @AllowedTo(Role.PLANNER)
    ModelAndView form(@PathVariable UUID roundId, Form form, Caller caller) {
        return submissions
                .give(Submission.of(form).fields(fields.ofNewPackage()), sent -> commands.form(roundId, sent))
                .answer(accepted -> path(roundId), refused -> list(caller, roundId, null, refused));
    }

    @GetMapping(ONE)
    @AllowedTo(people = true)
    ModelAndView workPackage(@PathVariable UUID roundId, @PathVariable UUID workPackageId, Caller caller) {
        return one(caller, roundId, workPackageId, null);
    }

    @PostMapping(ONE)
    @AllowedTo(Role.PLANNER)
    ModelAndView regroup(@PathVariable UUID roundId, @PathVariable UUID workPackageId, Form form, Caller caller) {
        return submissions
                .give(Submission.of(form).fields(fields.ofRegrouping()), sent -> commands.regroup(workPackageId, sent))
                .answer(
                        accepted -> path(roundId) + "/" + workPackageId,
                        refused -> one(caller, roundId, workPackageId, refused));
    }

    private static String path(UUID roundId) {
        return PATH.replace("{roundId}", roundId.toString());
    }

    private ModelAndView list(Caller caller, UUID roundId, @Nullable String after, @Nullable Refused refused) {
        RoundRow round = rounds.round(roundId);
        Page<WorkPackage> packages =
                queries.packages(roundId, PageRequest.of(PageRequest.HIGHEST_LIMIT, after, WorkPackageQueries.KEYS));
        Forms forms = Forms.after(refused, null);
        if (round.open() && caller.has(Role.PLANNER)) {
            forms.offer(Form.empty(FORM, null));
        }
        return forms.on(new ModelAndView("work-packages")
                .addObject("round", round)
                .addObject("packages", packages.items())
                .addObject("next", packages.cursor())
                .addObject("paged", after != null)
                .addObject("areas", names.areas())
                .addObject("onPage", FieldForm.of(forms, Map.of(FORM, fields.ofNewPackage()))));
    }

    private ModelAndView one(Caller caller, UUID roundId, UUID workPackageId, @Nullable Refused refused) {
        RoundRow round = rounds.round(roundId);
        WorkPackage each = queries.workPackage(roundId, workPackageId);
        Forms forms = Forms.after(refused, each.version());
        if (round.open() && caller.has(Role.PLANNER)) {
            forms.offer(Form.empty(REGROUP, each.version())
                    .with("workingGroup", String.join("\n", each.workingGroup()))
                    .with("steeringGroupCode", Objects.requireNonNullElse(each.steeringGroupCode(), "")));
        }
        return forms.on(new ModelAndView("work-package")
                .addObject("round", round)
                .addObject("workPackage", each)
                .addObject(
                        "ideas",
                        ideas.ideas(
                                        roundId,
                                        new IdeaFilter(null, null, workPackageId.toString(), null),
                                        new PageRequest(PageRequest.HIGHEST_LIMIT, List.of()))
                                .items())
                .addObject("proposals", queries.proposals(workPackageId))
                .addObject("submits", round.open() && caller.has(Role.PLANNER, Role.AREA_MANAGER))
                .addObject("areas", names.areas())
                .addObject("timeline", timeline.of(history.of(workPackageId)))
                .addObject(
                        "since",
                        timeline.of(history.since(workPackageId, refused == null ? null : refused.staleVersion())))
                .addObject("onPage", FieldForm.of(forms, Map.of(REGROUP, fields.ofRegrouping()))));
    }
}
