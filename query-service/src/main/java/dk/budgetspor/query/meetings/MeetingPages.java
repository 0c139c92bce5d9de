package dk.budgetspor.query.meetings;

import dk.budgetspor.kernel.meetings.MeetingKind;
import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.meetings.view.MeetingsView;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.Page;
import dk.budgetspor.query.platform.PageRequest;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import dk.budgetspor.query.platform.closed.ClosedMeetings;
import dk.budgetspor.query.platform.pages.CommandApi;
import dk.budgetspor.query.platform.pages.Danish;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Forms;
import dk.budgetspor.query.platform.pages.Refused;
import dk.budgetspor.query.platform.pages.Submission;
import dk.budgetspor.query.platform.pages.Submissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The meetings that come and those that were, the form for a new one, and the agenda and minutes of each to read and print. */
@Controller
@RequestMapping("/moeder")
@ShowsView({MeetingsView.NAME, View.SAVINGS})
class MeetingPages {
    private static final String SCHEDULE = "indkald-moede";

    private final MeetingQueries queries;
    private final MeetingDocuments documents;
    private final ClosedMeetings closed;
    private final OrganisationNames names;
    private final MeetingFields fields;
    private final MeetingCommands commands;
    private final Submissions submissions;
    private final Danish danish;
    private final Clock clock;

    MeetingPages(
            MeetingQueries queries,
            MeetingDocuments documents,
            ClosedMeetings closed,
            OrganisationNames names,
            MeetingFields fields,
            CommandApi api,
            Submissions submissions,
            Danish danish,
            Clock clock) {
        this.queries = queries;
        this.documents = documents;
        this.closed = closed;
        this.names = names;
        this.fields = fields;
        this.commands = api.commands(MeetingCommands.class);
        this.submissions = submissions;
        this.danish = danish;
        this.clock = clock;
    }

    @GetMapping
    @AllowedTo(everyone = true)
    ModelAndView meetings(
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String coming,
            @RequestParam(required = false) @Nullable String held,
            Caller caller) {
        return page(caller, body, coming, held, null);
    }

    @PostMapping
    @AllowedTo(Role.SECRETARY)
    ModelAndView schedule(Form form, Caller caller) {
        return submissions
                .give(Submission.of(form).fields(fields.ofNewMeeting(caller)), commands::schedule)
                .answer(accepted -> "/moeder/" + accepted.id(), refused -> page(caller, null, null, null, refused));
    }

    private ModelAndView page(
            Caller caller,
            @Nullable String body,
            @Nullable String coming,
            @Nullable String held,
            @Nullable Refused refused) {
        LocalDate today = Copenhagen.today(clock);
        MeetingFilter ahead = new MeetingFilter(body, today, null);
        MeetingFilter behind = new MeetingFilter(body, null, today.minusDays(1));
        Page<Meeting> next = queries.meetings(caller, ahead, false, from(coming));
        Page<Meeting> past = queries.meetings(caller, behind, true, from(held));
        Forms forms = Forms.after(refused, null);
        if (caller.has(Role.SECRETARY)) {
            forms.offer(Form.empty(SCHEDULE, null)
                    .with("bodyCode", Objects.requireNonNullElse(ahead.body(), ""))
                    .with("kind", MeetingKind.ORDINARY.name()));
        }
        return forms.on(new ModelAndView("meetings")
                .addObject("schedule", forms.form(SCHEDULE).orElse(null))
                .addObject("fields", fields.ofNewMeeting(caller))
                .addObject("body", ahead.body())
                .addObject("bodies", names.bodies())
                .addObject("names", names.at(Long.MAX_VALUE))
                .addObject("coming", next.items())
                .addObject("nextComing", next.cursor())
                .addObject("held", past.items())
                .addObject("nextHeld", past.cursor())
                .addObject("paged", coming != null || held != null));
    }

    @GetMapping("/{meetingId}/dagsorden")
    @AllowedTo(everyone = true)
    ModelAndView agenda(
            @PathVariable UUID meetingId, @RequestParam(required = false) @Nullable String edition, Caller caller) {
        return show(
                "meeting-document",
                caller,
                documents.document(caller, meetingId, MeetingDocument.Kind.AGENDA, edition));
    }

    @GetMapping("/{meetingId}/protokol")
    @AllowedTo(everyone = true)
    ModelAndView minutes(
            @PathVariable UUID meetingId, @RequestParam(required = false) @Nullable String edition, Caller caller) {
        return show(
                "meeting-document",
                caller,
                documents.document(caller, meetingId, MeetingDocument.Kind.MINUTES, edition));
    }

    private ModelAndView show(String view, Caller caller, MeetingDocument document) {
        Meeting meeting = document.meeting();
        return new ModelAndView(view)
                .addObject("document", document)
                .addObject("hasMinutes", meeting.hasMinutes(document.edition()))
                .addObject("hasBothEditions", meeting.published() && closed.mayRead(caller, meeting.bodyCode()))
                .addObject("names", names.at(meeting.toldAt()))
                .addObject("danish", danish);
    }

    private static PageRequest from(@Nullable String after) {
        return PageRequest.of(PageRequest.DEFAULT_LIMIT, after, MeetingQueries.KEYS);
    }
}
