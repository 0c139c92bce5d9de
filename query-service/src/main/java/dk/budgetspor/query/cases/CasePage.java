package dk.budgetspor.query.cases;

import dk.budgetspor.kernel.cases.CaseNumber;
import dk.budgetspor.kernel.cases.CaseStatementWritten;
import dk.budgetspor.kernel.eventstore.EventNames;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.history.HistoryEntry;
import dk.budgetspor.query.platform.pages.Accepted;
import dk.budgetspor.query.platform.pages.Danish;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Forms;
import dk.budgetspor.query.platform.pages.Refused;
import dk.budgetspor.query.platform.pages.Submission;
import dk.budgetspor.query.platform.pages.Submissions;
import dk.budgetspor.query.platform.pages.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of a case: what there is to see, the forms for what one may do, and what becomes of one that was sent. */
@Component
class CasePage {
    static final String PATH = "/sager/{caseNumber}";

    private static final String STATEMENT_WRITTEN = EventNames.nameOf(CaseStatementWritten.class);

    private final CaseQueries queries;
    private final CaseHistoryQueries histories;
    private final CaseChoices.Finder choicesFor;
    private final Timeline timeline;
    private final OrganisationNames names;
    private final Submissions submissions;
    private final Danish danish;

    CasePage(
            CaseQueries queries,
            CaseHistoryQueries histories,
            CaseChoices.Finder choicesFor,
            Timeline timeline,
            OrganisationNames names,
            Submissions submissions,
            Danish danish) {
        this.queries = queries;
        this.histories = histories;
        this.choicesFor = choicesFor;
        this.timeline = timeline;
        this.names = names;
        this.submissions = submissions;
        this.danish = danish;
    }

    static String path(String caseNumber) {
        return PATH.replace("{caseNumber}", new CaseNumber(caseNumber).inAddress());
    }

    /** Gives the command that a form is; back to the page, with the form as it was sent if it is refused. */
    ModelAndView give(
            Caller caller, String address, Submission submission, BiFunction<String, Submission, Accepted> command) {
        String number = CaseQueries.number(address);
        String inAddress = new CaseNumber(number).inAddress();
        return submissions
                .give(submission, sent -> command.apply(inAddress, sent))
                .answer(accepted -> path(number), refused -> again(caller, number, refused));
    }

    /**
     * The page.
     *
     * @param after where the part of the history begins that is shown; null for the newest
     */
    ModelAndView show(Caller caller, String address, @Nullable String after) {
        return page(caller, queries.one(caller, CaseQueries.number(address)), after, null);
    }

    private ModelAndView again(Caller caller, String number, Refused refused) {
        Case now = queries.one(caller, number);
        Long stale = refused.staleVersion();
        Case seen = stale == null ? null : queries.one(caller, number, stale).orElse(null);
        if (stale == null || seen == null) {
            return page(caller, now, null, refused);
        }
        return page(caller, now, null, CaseForms.carriedOver(refused, seen, now))
                .addObject("seen", seen)
                .addObject("differences", timeline.changes(CaseVersions.differences(seen, now)))
                .addObject("since", timeline.of(brief(histories.since(caller, number, stale))));
    }

    private ModelAndView page(Caller caller, Case seen, @Nullable String after, @Nullable Refused refused) {
        Page<HistoryEntry> newest = histories.newest(
                caller,
                seen.summary().caseNumber(),
                PageRequest.of(PageRequest.DEFAULT_LIMIT, after, CaseHistoryQueries.KEYS));
        CaseChoices choices = choicesFor.of(seen);
        Forms forms = Forms.after(refused, seen.version());
        List<String> actions = CaseActions.of(caller, seen, choices);
        actions.forEach(action -> forms.offer(CaseForms.of(action, seen)));
        return forms.on(new ModelAndView("case")
                .addObject("summary", seen.summary())
                .addObject("version", seen.version())
                .addObject("statements", seen.statements())
                .addObject("statement", seen.statement().orElse(null))
                .addObject("recommendations", seen.recommendations())
                .addObject("attachments", seen.attachments())
                .addObject("stops", CaseStop.of(seen))
                .addObject("names", names.at(Long.MAX_VALUE))
                .addObject("danish", danish)
                .addObject("choices", choices)
                .addObject("onPage", onPage(forms))
                .addObject("history", timeline.of(brief(newest.items())))
                .addObject("next", newest.cursor())
                .addObject("paged", after != null));
    }

    /** In the order of the page; one that was refused stays though it would not be offered now. */
    private static List<Form> onPage(Forms forms) {
        return CaseActions.ALL.stream()
                .map(forms::form)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The texts themselves have a page for each version of them. */
    private static List<HistoryEntry> brief(List<HistoryEntry> entries) {
        return entries.stream()
                .map(entry -> entry.type().equals(STATEMENT_WRITTEN)
                        ? entry.with(entry.changes().stream()
                                .filter(change -> change.field().equals("number"))
                                .toList())
                        : entry)
                .toList();
    }
}
