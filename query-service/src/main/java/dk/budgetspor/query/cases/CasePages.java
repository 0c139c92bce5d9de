package dk.budgetspor.query.cases;

import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import dk.budgetspor.query.platform.pages.CommandApi;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One case through the bodies of its route, and the forms for what happens to it. */
@Controller
@RequestMapping(CasePage.PATH)
@ShowsView({CasesProjection.VIEW, View.MEETINGS, View.SAVINGS})
class CasePages {
    private final CasePage page;
    private final CaseCommands commands;

    CasePages(CasePage page, CommandApi api) {
        this.page = page;
        this.commands = api.commands(CaseCommands.class);
    }

    @GetMapping
    @AllowedTo(everyone = true)
    ModelAndView one(
            @PathVariable String caseNumber, @RequestParam(required = false) @Nullable String after, Caller caller) {
        return page.show(caller, caseNumber, after);
    }

    @PostMapping(params = "handling=" + CaseActions.WRITE_STATEMENT)
    @AllowedTo(Role.SECRETARY)
    ModelAndView writeStatement(@PathVariable String caseNumber, Form form, Caller caller) {
        Submission submission = Submission.of(form).texts("statement", "relationToOtherPolicies", "financialImpact");
        return page.give(caller, caseNumber, submission, commands::writeStatement);
    }

    @PostMapping(params = "handling=" + CaseActions.RECOMMEND)
    @AllowedTo(Role.SECRETARY)
    ModelAndView recommend(@PathVariable String caseNumber, Form form, Caller caller) {
        Submission submission = Submission.of(form).texts("recommender", "bodyCode", "text");
        return page.give(caller, caseNumber, submission, commands::recommend);
    }

    @PostMapping(params = "handling=" + CaseActions.FILE_ATTACHMENT)
    @AllowedTo(Role.SECRETARY)
    ModelAndView fileAttachment(@PathVariable String caseNumber, Form form, Caller caller) {
        Submission submission = Submission.of(form)
                .texts("title", "documentNumber", "filingNumber", "openness")
                .boxes("mainDocument", "toFollow");
        return page.give(caller, caseNumber, submission, commands::fileAttachment);
    }

    @PostMapping(params = "handling=" + CaseActions.RECEIVE_ATTACHMENT)
    @AllowedTo(Role.SECRETARY)
    ModelAndView receiveAttachment(@PathVariable String caseNumber, Form form, Caller caller) {
        Submission submission = Submission.of(form).number("number").texts("documentNumber", "filingNumber");
        return page.give(caller, caseNumber, submission, commands::receiveAttachment);
    }

    @PostMapping(params = "handling=" + CaseActions.WITHDRAW_ATTACHMENT)
    @AllowedTo(Role.SECRETARY)
    ModelAndView withdrawAttachment(@PathVariable String caseNumber, Form form, Caller caller) {
        Submission submission = Submission.of(form).number("number").texts("reason");
        return page.give(caller, caseNumber, submission, commands::withdrawAttachment);
    }

    @PostMapping(params = "handling=" + CaseActions.REFER)
    @AllowedTo(Role.SECRETARY)
    ModelAndView refer(@PathVariable String caseNumber, Form form, Caller caller) {
        return page.give(caller, caseNumber, Submission.of(form).texts("bodyCode", "reason"), commands::refer);
    }

    @PostMapping(params = "handling=" + CaseActions.CHANGE_OPENNESS)
    @AllowedTo(Role.SECRETARY)
    ModelAndView changeOpenness(@PathVariable String caseNumber, Form form, Caller caller) {
        return page.give(caller, caseNumber, Submission.of(form).texts("openness", "reason"), commands::changeOpenness);
    }

    @PostMapping(params = "handling=" + CaseActions.CLOSE)
    @AllowedTo(Role.SECRETARY)
    ModelAndView close(@PathVariable String caseNumber, Form form, Caller caller) {
        return page.give(caller, caseNumber, Submission.of(form).texts("reason"), commands::close);
    }

    @PostMapping(params = "handling=" + CaseActions.REOPEN)
    @AllowedTo(Role.SECRETARY)
    ModelAndView reopen(@PathVariable String caseNumber, Form form, Caller caller) {
        return page.give(caller, caseNumber, Submission.of(form).texts("reason"), commands::reopen);
    }
}
