package dk.budgetspor.query.savingsideas;

import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
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
import dk.budgetspor.query.platform.raaderum.SavingsRounds;
import java.util.LinkedHashMap;
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
import org.springframework.web.servlet.ModelAndView;

/** One idea with what happened to it, and the forms of those who sort ideas. */
@Controller
@RequestMapping(IdeaListPages.PATH + "/{ideaId}")
@ShowsView(View.SAVINGS)
class IdeaPages {
    private final IdeaQueries queries;
    private final SavingsRounds rounds;
    private final SavingsHistory history;
    private final Timeline timeline;
    private final IdeaFields fields;
    private final IdeaCommands commands;
    private final Submissions submissions;

    IdeaPages(
            IdeaQueries queries,
            SavingsRounds rounds,
            SavingsHistory history,
            Timeline timeline,
            IdeaFields fields,
            CommandApi api,
            Submissions submissions) {
        this.queries = queries;
        this.rounds = rounds;
        this.history = history;
        this.timeline = timeline;
        this.fields = fields;
        this.commands = api.commands(IdeaCommands.class);
        this.submissions = submissions;
    }

    @GetMapping
    @AllowedTo(people = true)
    ModelAndView idea(@PathVariable UUID roundId, @PathVariable UUID ideaId, Caller caller) {
        return page(caller, roundId, ideaId, null);
    }

    @PostMapping
    @AllowedTo(Role.PLANNER)
    ModelAndView change(@PathVariable UUID roundId, @PathVariable UUID ideaId, Form form, Caller caller) {
        IdeaAction action = IdeaAction.of(form.action());
        Submission submission = Submission.of(form).fields(fields.of(action, queries.idea(roundId, ideaId)));
        return submissions
                .give(submission, sent -> commands.give(ideaId, action.command(), sent))
                .answer(
                        accepted -> IdeaListPages.path(roundId) + "/" + ideaId,
                        refused -> page(caller, roundId, ideaId, refused));
    }

    private ModelAndView page(Caller caller, UUID roundId, UUID ideaId, @Nullable Refused refused) {
        RoundRow round = rounds.round(roundId);
        Idea idea = queries.idea(roundId, ideaId);
        Forms forms = Forms.after(refused, idea.version());
        Map<String, List<Field>> all = new LinkedHashMap<>();
        if (caller.has(Role.PLANNER)) {
            for (IdeaAction action : IdeaAction.values()) {
                if (round.open() && action.canBeGiven(idea)) {
                    forms.offer(filled(action, idea));
                }
                all.put(action.handling(), fields.of(action, idea));
            }
        }
        UUID into = idea.mergedInto();
        return forms.on(new ModelAndView("savings-idea")
                .addObject("round", round)
                .addObject("idea", idea)
                .addObject("into", into == null ? null : queries.idea(roundId, into))
                .addObject("merged", queries.mergedInto(idea))
                .addObject("timeline", timeline.of(history.of(ideaId)))
                .addObject("since", timeline.of(history.since(ideaId, refused == null ? null : refused.staleVersion())))
                .addObject("onPage", FieldForm.of(forms, all)));
    }

    /** With where it is, for it to be put elsewhere. */
    static Form filled(IdeaAction action, Idea idea) {
        Form form = Form.empty(action.handling(), idea.version());
        return action == IdeaAction.SORT
                ? form.with("areaCode", Objects.requireNonNullElse(idea.areaCode(), ""))
                        .with("workPackageId", Objects.toString(idea.workPackageId(), ""))
                : form;
    }
}
