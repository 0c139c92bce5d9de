package dk.budgetspor.query.savingsround;

import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.OrganisationNames;
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
import dk.budgetspor.query.platform.pages.Timeline;
import dk.budgetspor.query.platform.raaderum.RoundRow;
import dk.budgetspor.query.platform.raaderum.SavingsHistory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A round at a glance, with a form for everything that can happen to it; heads of areas see their own tasks first. */
@Controller
@RequestMapping(RoundListPages.PATH + "/{roundId}")
@ShowsView(View.SAVINGS)
class RoundPages {
    private final RoundQueries queries;
    private final OwnTasksQueries tasks;
    private final SavingsHistory history;
    private final Timeline timeline;
    private final RoundFields fields;
    private final RoundCommands commands;
    private final Submissions submissions;
    private final OrganisationNames names;
    private final Clock clock;

    RoundPages(
            RoundQueries queries,
            OwnTasksQueries tasks,
            SavingsHistory history,
            Timeline timeline,
            RoundFields fields,
            CommandApi api,
            Submissions submissions,
            OrganisationNames names,
            Clock clock) {
        this.queries = queries;
        this.tasks = tasks;
        this.history = history;
        this.timeline = timeline;
        this.fields = fields;
        this.commands = api.commands(RoundCommands.class);
        this.submissions = submissions;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping
    @AllowedTo(people = true)
    ModelAndView round(@PathVariable UUID roundId, Caller caller) {
        return page(caller, roundId, null);
    }

    @PostMapping
    @AllowedTo(Role.PLANNER)
    ModelAndView change(@PathVariable UUID roundId, Form form, Caller caller) {
        RoundAction action = RoundAction.of(form.action());
        Round round = queries.round(roundId);
        Submission submission = Submission.of(form).fields(fields.of(action, round));
        return submissions
                .give(submission, sent -> commands.give(roundId, action.command(), sent))
                .answer(accepted -> RoundListPages.PATH + "/" + roundId, refused -> page(caller, roundId, refused));
    }

    private ModelAndView page(Caller caller, UUID roundId, @Nullable Refused refused) {
        Round round = queries.round(roundId);
        RoundRow row = round.row();
        LocalDate today = Copenhagen.today(clock);
        Forms forms = Forms.after(refused, row.version());
        Map<String, List<Field>> all = new LinkedHashMap<>();
        for (RoundAction action : RoundAction.values()) {
            if (caller.has(Role.PLANNER) && action.canBeGiven(round)) {
                forms.offer(filled(action, round));
            }
            all.put(action.handling(), fields.of(action, round));
        }
        return forms.on(new ModelAndView("savings-round")
                .addObject("round", round)
                .addObject("today", today)
                .addObject("wide", RoundPicture.wide(round.milestones(), today))
                .addObject("narrow", RoundPicture.narrow(round.milestones(), today))
                .addObject("ideaTable", IdeaTable.of(round.ideas(), names.areas()))
                .addObject("tasks", tasks.tasks(caller, round).orElse(null))
                .addObject("areas", names.areas())
                .addObject("timeline", timeline.of(history.of(roundId)))
                .addObject(
                        "since", timeline.of(history.since(roundId, refused == null ? null : refused.staleVersion())))
                .addObject("onPage", FieldForm.of(forms, all)));
    }

    private Form filled(RoundAction action, Round round) {
        Form form = Form.empty(action.handling(), round.row().version());
        for (Map.Entry<String, String> field : fields.filled(action, round).entrySet()) {
            form = form.with(field.getKey(), field.getValue());
        }
        return form;
    }
}
