package dk.budgetspor.query.savingsproposal;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import dk.budgetspor.query.platform.pages.CommandApi;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Submissions;
import dk.budgetspor.query.platform.pages.Timeline;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One proposal, its writings, and the forms for what happens to it. */
@Controller
@RequestMapping(ProposalPage.PATH)
@ShowsView(View.SAVINGS)
class ProposalPages {
    private final ProposalPage page;
    private final ProposalQueries queries;
    private final ProposalCommands commands;
    private final Submissions submissions;
    private final Timeline timeline;

    ProposalPages(
            ProposalPage page, ProposalQueries queries, CommandApi api, Submissions submissions, Timeline timeline) {
        this.page = page;
        this.queries = queries;
        this.commands = api.commands(ProposalCommands.class);
        this.submissions = submissions;
        this.timeline = timeline;
    }

    @GetMapping
    @AllowedTo(everyone = true)
    ModelAndView proposal(@PathVariable UUID proposalId, Caller caller) {
        return page.show(caller, proposalId, null);
    }

    @PostMapping
    @AllowedTo({Role.PLANNER, Role.AREA_MANAGER, Role.SECRETARY, Role.EXECUTIVE})
    ModelAndView change(@PathVariable UUID proposalId, Form form, Caller caller) {
        ProposalAction action = ProposalAction.of(form.action());
        return submissions
                .give(
                        page.submission(caller, proposalId, action, form),
                        sent -> commands.give(proposalId, action.command(), sent))
                .answer(accepted -> ProposalPage.path(proposalId), refused -> page.again(caller, proposalId, refused));
    }

    /** A writing with what differs from the one before. */
    @GetMapping("/udgaver/{number}")
    @AllowedTo(people = true)
    ModelAndView writing(@PathVariable UUID proposalId, @PathVariable String number, Caller caller) {
        Proposal proposal = queries.one(caller, proposalId);
        Writing writing = proposal.writings().stream()
                .filter(each -> Integer.toString(each.version()).equals(number))
                .findFirst()
                .orElseThrow(() -> Refusal.because(ErrorCode.NOT_FOUND));
        return new ModelAndView("savings-proposal-writing")
                .addObject("proposal", proposal)
                .addObject("writing", writing)
                .addObject("compared", ComparedWriting.of(proposal, writing, timeline));
    }
}
