package dk.budgetspor.query.followups;

import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import dk.budgetspor.query.platform.pages.CommandApi;
import dk.budgetspor.query.platform.pages.Danish;
import dk.budgetspor.query.platform.pages.Field;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Forms;
import dk.budgetspor.query.platform.pages.Refused;
import dk.budgetspor.query.platform.pages.Submission;
import dk.budgetspor.query.platform.pages.Submissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What decisions oblige to: what is late, what is open and what ended lately, with the form that closes one. */
@Controller
@RequestMapping(FollowUpPages.PATH)
@ShowsView(View.MEETINGS)
class FollowUpPages {
    static final String PATH = "/opfoelgninger";

    private static final String CLOSE = "afslut-opfoelgning";
    private static final String FOLLOW_UP = "followUpId";
    private static final int LATELY = 20;
    private static final int LABEL = 100;
    private static final UUID NOTHING = new UUID(0, 0);

    private final FollowUpQueries queries;
    private final OrganisationNames names;
    private final FollowUpCommands commands;
    private final Submissions submissions;
    private final Danish danish;
    private final Clock clock;

    FollowUpPages(
            FollowUpQueries queries,
            OrganisationNames names,
            CommandApi api,
            Submissions submissions,
            Danish danish,
            Clock clock) {
        this.queries = queries;
        this.names = names;
        this.commands = api.commands(FollowUpCommands.class);
        this.submissions = submissions;
        this.danish = danish;
        this.clock = clock;
    }

    @GetMapping
    @AllowedTo(everyone = true)
    ModelAndView followUps(
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String followUp,
            Caller caller) {
        return page(caller, new FollowUpFilter(body, area, FollowUpState.of(state)), after, followUp, null);
    }

    @PostMapping
    @AllowedTo({Role.PLANNER, Role.SECRETARY, Role.AREA_MANAGER})
    ModelAndView close(
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String state,
            Form form,
            Caller caller) {
        FollowUpFilter filter = new FollowUpFilter(body, area, FollowUpState.of(state));
        UUID meetingId = queries.meetingOf(caller, chosen(form)).orElse(NOTHING);
        return submissions
                .give(Submission.of(form).texts(FOLLOW_UP, "note"), submission -> commands.close(meetingId, submission))
                .answer(
                        accepted -> filter.appendedTo(PATH),
                        refused -> page(caller, filter, null, form.value(FOLLOW_UP), refused));
    }

    /** Where none was chosen, the command says so. */
    private static UUID chosen(Form form) {
        String typed = form.value(FOLLOW_UP);
        return typed.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}") ? UUID.fromString(typed) : NOTHING;
    }

    private ModelAndView page(
            Caller caller,
            FollowUpFilter filter,
            @Nullable String after,
            @Nullable String chosen,
            @Nullable Refused refused) {
        Page<FollowUpEntry> found = queries.followUps(
                caller, filter, PageRequest.of(PageRequest.HIGHEST_LIMIT, after, FollowUpQueries.KEYS));
        boolean endedToo = filter.state() == FollowUpState.OPEN && after == null;
        List<FollowUpEntry> entries = new ArrayList<>(found.items());
        if (endedToo) {
            entries.addAll(
                    queries.followUps(caller, filter.in(FollowUpState.CLOSED), new PageRequest(LATELY, List.of()))
                            .items());
        }
        List<FollowUpGroup> groups = FollowUpGroup.of(entries, caller, names.at(Long.MAX_VALUE));
        Map<String, String> open = labels(groups);
        Forms forms = Forms.after(refused, null);
        if (!open.isEmpty()) {
            forms.offer(Form.empty(CLOSE, null).with(FOLLOW_UP, Objects.requireNonNullElse(chosen, "")));
        }
        return forms.on(new ModelAndView("follow-ups")
                .addObject("filter", filter)
                .addObject("states", FollowUpState.values())
                .addObject("areas", names.areas())
                .addObject("bodies", names.bodies())
                .addObject("groups", groups)
                .addObject("endedToo", endedToo)
                .addObject("next", found.cursor())
                .addObject("paged", after != null)
                .addObject("address", filter.appendedTo(PATH))
                .addObject("chosen", chosen)
                .addObject("form", forms.form(CLOSE).orElse(null))
                .addObject("fields", List.of(Field.choice(FOLLOW_UP, open), Field.reason("note")))
                .addObject("today", Copenhagen.today(clock)));
    }

    /** Those that the caller may close, by identifier. */
    private Map<String, String> labels(List<FollowUpGroup> groups) {
        Map<String, String> labels = new LinkedHashMap<>();
        groups.stream().flatMap(group -> group.rows().stream()).forEach(row -> {
            if (row.mayClose()) {
                FollowUpEntry entry = row.entry();
                String text = entry.text().replace('\n', ' ');
                labels.put(
                        entry.followUpId().toString(),
                        danish.date(entry.dueOn()) + ", " + row.obliged() + ": "
                                + (text.length() > LABEL ? text.substring(0, LABEL) + "…" : text));
            }
        });
        return labels;
    }
}
