package dk.budgetspor.query.budget;

import dk.budgetspor.kernel.budget.BudgetFollowUpId;
import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.budget.FollowUp.Overview;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.history.Change;
import dk.budgetspor.query.platform.pages.CarriedOver;
import dk.budgetspor.query.platform.pages.CommandApi;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Forms;
import dk.budgetspor.query.platform.pages.OfferedForm;
import dk.budgetspor.query.platform.pages.Refused;
import dk.budgetspor.query.platform.pages.Submission;
import dk.budgetspor.query.platform.pages.Submissions;
import dk.budgetspor.query.platform.pages.Timeline;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The follow-up of a month, committee by committee, and the forms for what is told in it. */
@Controller
@RequestMapping(FollowUpListPages.PATH + "/{month}")
@ShowsView(BudgetView.VIEW)
class FollowUpPages {
    private final FollowUpQueries queries;
    private final BudgetHistory histories;
    private final FollowUpFields fields;
    private final OrganisationNames names;
    private final FollowUpCommands commands;
    private final Submissions submissions;
    private final Timeline timeline;
    private final Clock clock;

    FollowUpPages(
            FollowUpQueries queries,
            BudgetHistory histories,
            FollowUpFields fields,
            OrganisationNames names,
            CommandApi api,
            Submissions submissions,
            Timeline timeline,
            Clock clock) {
        this.queries = queries;
        this.histories = histories;
        this.fields = fields;
        this.names = names;
        this.commands = api.commands(FollowUpCommands.class);
        this.submissions = submissions;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * The page.
     *
     * @param body the committee that somebody wants to tell of anew; null if none
     */
    @GetMapping
    @AllowedTo(people = true)
    ModelAndView followUp(
            @PathVariable String month, @RequestParam(required = false) @Nullable String body, Caller caller) {
        return page(caller, queries.one(month), Objects.requireNonNullElse(body, ""), null);
    }

    @PostMapping
    @AllowedTo(Role.PLANNER)
    ModelAndView change(@PathVariable String month, Form form, Caller caller) {
        FollowUpAction action = FollowUpAction.of(form.action());
        Submission submission = Submission.of(form).fields(fields.of(action, queries.one(month), form));
        return submissions
                .give(submission, sent -> commands.give(month, action.command(), sent))
                .answer(
                        accepted -> FollowUpListPages.PATH + "/" + month,
                        refused -> again(caller, month, action, refused));
    }

    private ModelAndView again(Caller caller, String month, FollowUpAction action, Refused refused) {
        FollowUp now = queries.one(month);
        String body = refused.form().value(FollowUpFields.BODY);
        Long stale = refused.staleVersion();
        FollowUp seen = stale == null ? null : queries.one(month, stale).orElse(null);
        if (stale == null || seen == null) {
            return page(caller, now, "", refused);
        }
        Map<String, String> before = FollowUpFields.filled(action, seen, body, today());
        Map<String, String> present = FollowUpFields.filled(action, now, body, today());
        return page(caller, now, "", CarriedOver.of(refused, before, present))
                .addObject("seen", stale)
                .addObject("differences", timeline.changes(differences(seen, now)))
                .addObject("since", timeline.of(histories.since(aggregateId(now), stale)));
    }

    private List<Change> differences(FollowUp seen, FollowUp now) {
        return Stream.of(
                        new Change("overviews", told(seen), told(now)),
                        new Change("filedOn", seen.filedOn(), now.filedOn()))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private List<String> told(FollowUp followUp) {
        OrganisationNames.Names called = names.at(Long.MAX_VALUE);
        return followUp.overviews().stream()
                .map((Overview each) -> called.body(each.bodyCode()) + ": " + each.text())
                .toList();
    }

    private ModelAndView page(Caller caller, FollowUp followUp, String body, @Nullable Refused refused) {
        Forms forms = Forms.after(refused, followUp.version());
        boolean tells = caller.has(Role.PLANNER) && followUp.filedOn() == null;
        if (tells) {
            Arrays.stream(FollowUpAction.values())
                    .filter(action -> canBeGiven(action, followUp, body))
                    .forEach(action -> forms.offer(empty(action, followUp, body)));
        }
        return forms.on(new ModelAndView("budget-follow-up")
                .addObject("followUp", followUp)
                .addObject("tells", tells)
                .addObject("opened", body.isEmpty() ? null : FollowUpAction.REWRITE.handling())
                .addObject("names", names.at(Long.MAX_VALUE))
                .addObject("onPage", onPage(forms, followUp))
                .addObject("history", timeline.of(histories.newestFirst(aggregateId(followUp)))));
    }

    private boolean canBeGiven(FollowUpAction action, FollowUp followUp, String body) {
        return switch (action) {
            case GIVE -> !fields.untold(followUp, "").isEmpty();
            case REWRITE -> followUp.overview(body).isPresent();
            case FILE -> true;
        };
    }

    private Form empty(FollowUpAction action, FollowUp followUp, String body) {
        Form form = Form.empty(action.handling(), followUp.version());
        for (Map.Entry<String, String> field :
                FollowUpFields.filled(action, followUp, body, today()).entrySet()) {
            form = form.with(field.getKey(), field.getValue());
        }
        return form;
    }

    /** In the order of the page; one that was refused stays though it would not be offered now. */
    private List<OfferedForm> onPage(Forms forms, FollowUp followUp) {
        return Arrays.stream(FollowUpAction.values())
                .flatMap(action -> forms.form(action.handling()).stream()
                        .map(form -> new OfferedForm(form, fields.of(action, followUp, form))))
                .toList();
    }

    private static String aggregateId(FollowUp followUp) {
        return new BudgetFollowUpId(followUp.month()).aggregateId();
    }

    private LocalDate today() {
        return Copenhagen.today(clock);
    }
}
