package dk.budgetspor.query.hearing;

import static dk.budgetspor.query.platform.pages.Field.choice;
import static dk.budgetspor.query.platform.pages.Field.field;
import static dk.budgetspor.query.platform.pages.Field.line;
import static dk.budgetspor.query.platform.pages.Field.reason;
import static dk.budgetspor.query.platform.pages.Field.text;

import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.raaderum.RespondentKind;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import dk.budgetspor.query.platform.pages.CommandApi;
import dk.budgetspor.query.platform.pages.Field;
import dk.budgetspor.query.platform.pages.Field.Kind;
import dk.budgetspor.query.platform.pages.FieldForm;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Forms;
import dk.budgetspor.query.platform.pages.Refused;
import dk.budgetspor.query.platform.pages.Submission;
import dk.budgetspor.query.platform.pages.Submissions;
import dk.budgetspor.query.platform.pages.Timeline;
import dk.budgetspor.query.platform.pages.Words;
import dk.budgetspor.query.platform.raaderum.RoundRow;
import dk.budgetspor.query.platform.raaderum.SavingsHistory;
import dk.budgetspor.query.platform.raaderum.SavingsRounds;
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

/** The responses to the hearing of a round, and each with the form that erases the name of who gave it. */
@Controller
@RequestMapping(HearingPages.PATH)
@ShowsView(View.SAVINGS)
class HearingPages {
    static final String PATH = "/raaderum/{roundId}/hoering";

    private static final String ONE = "/{responseId}";
    private static final String RECEIVE = "modtag-hoeringssvar";
    private static final String ERASE = "slet-navn";
    private static final String PROPOSALS = "proposalIds";

    private final HearingQueries queries;
    private final ProposalNumbers proposals;
    private final SavingsRounds rounds;
    private final SavingsHistory history;
    private final Timeline timeline;
    private final HearingCommands commands;
    private final Submissions submissions;
    private final Words words;

    HearingPages(
            HearingQueries queries,
            ProposalNumbers proposals,
            SavingsRounds rounds,
            SavingsHistory history,
            Timeline timeline,
            CommandApi api,
            Submissions submissions,
            Words words) {
        this.queries = queries;
        this.proposals = proposals;
        this.rounds = rounds;
        this.history = history;
        this.timeline = timeline;
        this.commands = api.commands(HearingCommands.class);
        this.submissions = submissions;
        this.words = words;
    }

    @GetMapping
    @AllowedTo(people = true)
    ModelAndView hearing(
            @PathVariable UUID roundId,
            @RequestParam(required = false) @Nullable Boolean counts,
            @RequestParam(required = false) @Nullable UUID proposal,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        return list(caller, roundId, new HearingFilter(counts, proposal), after, null);
    }

    @PostMapping
    @AllowedTo(Role.PLANNER)
    ModelAndView receive(@PathVariable UUID roundId, Form form, Caller caller) {
        Submission submission = Submission.of(form)
                .texts("respondent", "respondentKind", "receivedOn", "text")
                .list(
                        PROPOSALS,
                        form.lines(PROPOSALS).stream()
                                .map(number -> proposals.proposal(roundId, number))
                                .toList());
        return submissions
                .give(submission, sent -> commands.receive(roundId, sent))
                .answer(accepted -> path(roundId), refused -> list(caller, roundId, HearingFilter.NONE, null, refused));
    }

    @GetMapping(ONE)
    @AllowedTo(people = true)
    ModelAndView response(@PathVariable UUID roundId, @PathVariable UUID responseId, Caller caller) {
        return one(caller, roundId, responseId, null);
    }

    @PostMapping(ONE)
    @AllowedTo(Role.PLANNER)
    ModelAndView erase(@PathVariable UUID roundId, @PathVariable UUID responseId, Form form, Caller caller) {
        return submissions
                .give(Submission.of(form).fields(ofErasing()), sent -> commands.erase(responseId, sent))
                .answer(
                        accepted -> path(roundId) + "/" + responseId,
                        refused -> one(caller, roundId, responseId, refused));
    }

    private static String path(UUID roundId) {
        return PATH.replace("{roundId}", roundId.toString());
    }

    private List<Field> ofNewResponse() {
        return List.of(
                line("respondent"),
                choice("respondentKind", words.choices("respondentKind", RespondentKind.values())),
                field("receivedOn", Kind.DATE),
                text("text"),
                field(PROPOSALS, Kind.LINES));
    }

    private static List<Field> ofErasing() {
        return List.of(reason("reason"));
    }

    private ModelAndView list(
            Caller caller, UUID roundId, HearingFilter filter, @Nullable String after, @Nullable Refused refused) {
        RoundRow round = rounds.round(roundId);
        Hearing hearing =
                queries.hearing(roundId, filter, PageRequest.of(PageRequest.DEFAULT_LIMIT, after, HearingQueries.KEYS));
        Forms forms = Forms.after(refused, null);
        if (round.open() && caller.has(Role.PLANNER)) {
            forms.offer(Form.empty(RECEIVE, null).with("respondentKind", RespondentKind.PERSON.name()));
        }
        String next = hearing.next();
        return forms.on(new ModelAndView("hearing")
                .addObject("round", round)
                .addObject("hearing", hearing)
                .addObject(
                        "proposals",
                        proposals.names(hearing.items().stream()
                                .flatMap(each -> each.proposalIds().stream())
                                .toList()))
                .addObject("filter", filter)
                .addObject("address", filter.appendedTo(path(roundId)))
                .addObject("next", next == null ? null : next.substring(next.indexOf("after=") + "after=".length()))
                .addObject("paged", after != null)
                .addObject("onPage", FieldForm.of(forms, Map.of(RECEIVE, ofNewResponse()))));
    }

    private ModelAndView one(Caller caller, UUID roundId, UUID responseId, @Nullable Refused refused) {
        RoundRow round = rounds.round(roundId);
        HearingResponse response = queries.response(roundId, responseId);
        Forms forms = Forms.after(refused, response.version());
        if (caller.has(Role.PLANNER) && response.namesPerson()) {
            forms.offer(Form.empty(ERASE, response.version()));
        }
        return forms.on(new ModelAndView("hearing-response")
                .addObject("round", round)
                .addObject("response", response)
                .addObject("proposals", proposals.names(response.proposalIds()))
                .addObject(
                        "since",
                        timeline.of(history.since(responseId, refused == null ? null : refused.staleVersion())))
                .addObject("onPage", FieldForm.of(forms, Map.of(ERASE, ofErasing()))));
    }
}
