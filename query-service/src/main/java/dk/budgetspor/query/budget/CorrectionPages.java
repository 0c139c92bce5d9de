package dk.budgetspor.query.budget;

import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.history.Change;
import dk.budgetspor.query.platform.pages.CarriedOver;
import dk.budgetspor.query.platform.pages.CommandApi;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Forms;
import dk.budgetspor.query.platform.pages.OfferedForm;
import dk.budgetspor.query.platform.pages.Refused;
import dk.budgetspor.query.platform.pages.Submissions;
import dk.budgetspor.query.platform.pages.Timeline;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One correction of the budget with its history, and the forms for what happens to it. */
@Controller
@RequestMapping(CorrectionListPages.PATH + "/{correctionId}")
@ShowsView(BudgetView.VIEW)
class CorrectionPages {
    private final CorrectionQueries queries;
    private final BudgetHistory histories;
    private final CorrectionFields fields;
    private final OrganisationNames names;
    private final CorrectionCommands commands;
    private final Submissions submissions;
    private final Timeline timeline;
    private final Clock clock;

    CorrectionPages(
            CorrectionQueries queries,
            BudgetHistory histories,
            CorrectionFields fields,
            OrganisationNames names,
            CommandApi api,
            Submissions submissions,
            Timeline timeline,
            Clock clock) {
        this.queries = queries;
        this.histories = histories;
        this.fields = fields;
        this.names = names;
        this.commands = api.commands(CorrectionCommands.class);
        this.submissions = submissions;
        this.timeline = timeline;
        this.clock = clock;
    }

    static String path(UUID correctionId) {
        return CorrectionListPages.PATH + "/" + correctionId;
    }

    @GetMapping
    @AllowedTo(people = true)
    ModelAndView correction(@PathVariable UUID correctionId, Caller caller) {
        return page(caller, queries.one(correctionId), null);
    }

    @PostMapping
    @AllowedTo(Role.PLANNER)
    ModelAndView change(@PathVariable UUID correctionId, Form form, Caller caller) {
        CorrectionAction action = CorrectionAction.of(form.action());
        Correction correction = queries.one(correctionId);
        return submissions
                .give(
                        fields.sent(action, correction, form),
                        sent -> commands.give(correctionId, action.command(), sent))
                .answer(accepted -> path(correctionId), refused -> again(caller, correctionId, action, refused));
    }

    private ModelAndView again(Caller caller, UUID correctionId, CorrectionAction action, Refused refused) {
        Correction now = queries.one(correctionId);
        Long stale = refused.staleVersion();
        Correction seen =
                stale == null ? null : queries.one(correctionId, stale).orElse(null);
        if (stale == null || seen == null) {
            return page(caller, now, refused);
        }
        Map<String, String> before = CorrectionFields.filled(action, seen, today());
        Map<String, String> present = CorrectionFields.filled(action, now, today());
        return page(caller, now, CarriedOver.of(refused, before, present))
                .addObject("seen", stale)
                .addObject("differences", timeline.changes(differences(seen, now)))
                .addObject("since", timeline.of(histories.since(correctionId.toString(), stale)));
    }

    private static List<Change> differences(Correction seen, Correction now) {
        return Stream.of(
                        new Change("correctionStatus", seen.status(), now.status()),
                        new Change("amounts", amounts(seen), amounts(now)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private static List<Map<String, Object>> amounts(Correction correction) {
        return correction.amounts().stream()
                .map(amount -> Map.<String, Object>of("year", amount.year(), "thousandDkk", amount.thousandDkk()))
                .toList();
    }

    private ModelAndView page(Caller caller, Correction correction, @Nullable Refused refused) {
        Forms forms = Forms.after(refused, correction.version());
        if (caller.has(Role.PLANNER)) {
            Arrays.stream(CorrectionAction.values())
                    .filter(action -> action.canBeGiven(correction))
                    .forEach(action -> forms.offer(empty(action, correction)));
        }
        return forms.on(new ModelAndView("budget-correction")
                .addObject("correction", correction)
                .addObject("years", Correction.years(correction.budgetYear()))
                .addObject("names", names.at(Long.MAX_VALUE))
                .addObject("onPage", onPage(forms, correction))
                .addObject(
                        "history",
                        timeline.of(
                                histories.newestFirst(correction.correctionId().toString()))));
    }

    private Form empty(CorrectionAction action, Correction correction) {
        Form form = Form.empty(action.handling(), correction.version());
        for (Map.Entry<String, String> field :
                CorrectionFields.filled(action, correction, today()).entrySet()) {
            form = form.with(field.getKey(), field.getValue());
        }
        return form;
    }

    /** In the order of the page; one that was refused stays though it would not be offered now. */
    private List<OfferedForm> onPage(Forms forms, Correction correction) {
        return Arrays.stream(CorrectionAction.values())
                .flatMap(action -> forms.form(action.handling()).stream()
                        .map(form -> new OfferedForm(form, fields.of(action, correction))))
                .toList();
    }

    private LocalDate today() {
        return Copenhagen.today(clock);
    }
}
