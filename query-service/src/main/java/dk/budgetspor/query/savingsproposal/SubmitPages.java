package dk.budgetspor.query.savingsproposal;

import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import dk.budgetspor.query.platform.evidence.RoundFactsReader;
import dk.budgetspor.query.platform.pages.CommandApi;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Forms;
import dk.budgetspor.query.platform.pages.Refused;
import dk.budgetspor.query.platform.pages.Submissions;
import dk.budgetspor.query.platform.raaderum.RoundRow;
import dk.budgetspor.query.platform.raaderum.SavingsRounds;
import java.time.Clock;
import java.util.List;
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

/** The form to hand in a proposal, in parts and with a draft that is not lost. */
@Controller
@RequestMapping(SubmitPages.PATH)
@ShowsView(View.SAVINGS)
class SubmitPages {
    static final String PATH = "/raaderum/{roundId}/indsend-forslag";

    private final SavingsRounds rounds;
    private final RoundFactsReader facts;
    private final TextForm text;
    private final TextChoices choices;
    private final ProposalCommands commands;
    private final Submissions submissions;
    private final Clock clock;

    SubmitPages(
            SavingsRounds rounds,
            RoundFactsReader facts,
            TextForm text,
            TextChoices choices,
            CommandApi api,
            Submissions submissions,
            Clock clock) {
        this.rounds = rounds;
        this.facts = facts;
        this.text = text;
        this.choices = choices;
        this.commands = api.commands(ProposalCommands.class);
        this.submissions = submissions;
        this.clock = clock;
    }

    /**
     * The page.
     *
     * @param workPackage the work package that the proposal comes from, to begin with; null if from none
     */
    @GetMapping
    @AllowedTo({Role.PLANNER, Role.AREA_MANAGER})
    ModelAndView form(
            @PathVariable UUID roundId, @RequestParam(required = false) @Nullable UUID workPackage, Caller caller) {
        return page(caller, rounds.round(roundId), workPackage, null);
    }

    @PostMapping
    @AllowedTo({Role.PLANNER, Role.AREA_MANAGER})
    ModelAndView submit(@PathVariable UUID roundId, Form form, Caller caller) {
        RoundRow round = rounds.round(roundId);
        return submissions
                .give(text.sent(caller, round, form), sent -> commands.submit(roundId, sent))
                .answer(
                        accepted -> ProposalPage.path(UUID.fromString(accepted.id())),
                        refused -> page(caller, round, null, refused));
    }

    private ModelAndView page(Caller caller, RoundRow round, @Nullable UUID workPackage, @Nullable Refused refused) {
        Forms forms = Forms.after(refused, null);
        if (round.open()) {
            forms.offer(empty(caller, workPackage));
        }
        Form form = forms.form(TextForm.SUBMIT).orElse(null);
        return forms.on(new ModelAndView("savings-proposal-form")
                .addObject("heading", "Indsend råderumsforslag")
                .addObject("round", round)
                .addObject("proposal", null)
                .addObject("address", PATH.replace("{roundId}", round.roundId().toString()))
                .addObject("form", form)
                .addObject("sections", form == null ? List.of() : text.sections(caller, round, form))
                .addObject(
                        "deadline",
                        facts.of(round.roundId()).deadline(choices.areas(caller).keySet())));
    }

    private Form empty(Caller caller, @Nullable UUID workPackage) {
        Form form = Form.empty(TextForm.SUBMIT, null)
                .with("submittedOn", Copenhagen.today(clock).toString());
        Map<String, String> areas = choices.areas(caller);
        if (areas.size() == 1) {
            form = form.with("areaCode", areas.keySet().iterator().next());
        }
        return workPackage == null ? form : TextForm.with(form, choices.ofWorkPackage(workPackage));
    }
}
