package dk.budgetspor.query.savingsproposal;

import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import dk.budgetspor.query.platform.pages.CarriedOver;
import dk.budgetspor.query.platform.pages.CommandApi;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Forms;
import dk.budgetspor.query.platform.pages.Refused;
import dk.budgetspor.query.platform.pages.Submissions;
import dk.budgetspor.query.platform.raaderum.ProposalRow;
import dk.budgetspor.query.platform.raaderum.RoundRow;
import dk.budgetspor.query.platform.raaderum.SavingsRounds;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The form to write a proposal anew, in parts and with a draft that is not lost. */
@Controller
@RequestMapping(RevisePages.PATH)
@ShowsView(View.SAVINGS)
class RevisePages {
    static final String PATH = ProposalPage.PATH + "/omskriv";

    private final ProposalQueries queries;
    private final ProposalPage page;
    private final SavingsRounds rounds;
    private final TextForm text;
    private final ProposalCommands commands;
    private final Submissions submissions;
    private final Clock clock;

    RevisePages(
            ProposalQueries queries,
            ProposalPage page,
            SavingsRounds rounds,
            TextForm text,
            CommandApi api,
            Submissions submissions,
            Clock clock) {
        this.queries = queries;
        this.page = page;
        this.rounds = rounds;
        this.text = text;
        this.commands = api.commands(ProposalCommands.class);
        this.submissions = submissions;
        this.clock = clock;
    }

    @GetMapping
    @AllowedTo({Role.PLANNER, Role.AREA_MANAGER})
    ModelAndView form(@PathVariable UUID proposalId, Caller caller) {
        return page(caller, proposalId, null);
    }

    @PostMapping
    @AllowedTo({Role.PLANNER, Role.AREA_MANAGER})
    ModelAndView revise(@PathVariable UUID proposalId, Form form, Caller caller) {
        RoundRow round = rounds.round(queries.row(caller, proposalId).roundId());
        return submissions
                .give(text.sent(caller, round, form), sent -> commands.give(proposalId, "revise", sent))
                .answer(accepted -> ProposalPage.path(proposalId), refused -> again(caller, proposalId, refused));
    }

    private ModelAndView again(Caller caller, UUID proposalId, Refused refused) {
        Long stale = refused.staleVersion();
        ProposalRow seen =
                stale == null ? null : queries.row(caller, proposalId, stale).orElse(null);
        if (stale == null || seen == null) {
            return page(caller, proposalId, refused);
        }
        ProposalRow now = queries.row(caller, proposalId);
        List<Integer> years = rounds.round(now.roundId()).years();
        Refused carried =
                CarriedOver.of(refused, TextForm.filled(seen.text(), years), TextForm.filled(now.text(), years));
        return page.told(page(caller, proposalId, carried), caller, proposalId, stale);
    }

    private ModelAndView page(Caller caller, UUID proposalId, @Nullable Refused refused) {
        Proposal proposal = queries.one(caller, proposalId);
        RoundRow round = rounds.round(proposal.roundId());
        Forms forms = Forms.after(refused, proposal.version());
        if (ProposalOffers.writes(caller, proposal, round.open())) {
            forms.offer(TextForm.with(
                    Form.empty(TextForm.REVISE, proposal.version())
                            .with("revisedOn", Copenhagen.today(clock).toString()),
                    TextForm.filled(queries.row(caller, proposalId).text(), round.years())));
        }
        Form form = forms.form(TextForm.REVISE).orElse(null);
        return forms.on(new ModelAndView("savings-proposal-form")
                .addObject("heading", "Omskriv råderumsforslag")
                .addObject("round", round)
                .addObject("proposal", proposal)
                .addObject("address", PATH.replace("{proposalId}", proposalId.toString()))
                .addObject("form", form)
                .addObject("sections", form == null ? List.of() : text.sections(caller, round, form))
                .addObject("deadline", null));
    }
}
