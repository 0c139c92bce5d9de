package dk.budgetspor.query.meetings;

import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.AllowedTo;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.meetings.view.MeetingsView;
import dk.budgetspor.query.platform.ShowsView;
import dk.budgetspor.query.platform.View;
import dk.budgetspor.query.platform.pages.CommandApi;
import dk.budgetspor.query.platform.pages.Danish;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Refused;
import dk.budgetspor.query.platform.pages.Submission;
import dk.budgetspor.query.platform.pages.Submissions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A meeting as its secretary's desk, and one item of its agenda on a page of its own, with the forms of both. */
@Controller
@RequestMapping(DeskPages.PATH)
@ShowsView({MeetingsView.NAME, View.SAVINGS})
class DeskPages {
    static final String PATH = "/moeder/{meetingId}";

    private static final String ITEM = "/punkter/{agendaItemId}";
    /** The button that asks for more room. */
    private static final String MORE = "flere";

    private final MeetingDocuments documents;
    private final AgendaReader agendas;
    private final DeskReader reader;
    private final MeetingDesk desks;
    private final MeetingFields fields;
    private final MeetingSubmissions made;
    private final MeetingCommands commands;
    private final Submissions submissions;
    private final Danish danish;

    DeskPages(
            MeetingDocuments documents,
            AgendaReader agendas,
            DeskReader reader,
            MeetingDesk desks,
            MeetingFields fields,
            MeetingSubmissions made,
            CommandApi api,
            Submissions submissions,
            Danish danish) {
        this.documents = documents;
        this.agendas = agendas;
        this.reader = reader;
        this.desks = desks;
        this.fields = fields;
        this.made = made;
        this.commands = api.commands(MeetingCommands.class);
        this.submissions = submissions;
        this.danish = danish;
    }

    @GetMapping
    @AllowedTo(everyone = true)
    ModelAndView meeting(@PathVariable UUID meetingId, Caller caller) {
        return page(caller, meetingId, null, null, null);
    }

    @GetMapping(ITEM)
    @AllowedTo(Role.SECRETARY)
    ModelAndView item(@PathVariable UUID meetingId, @PathVariable UUID agendaItemId, Caller caller) {
        return page(caller, meetingId, agendaItemId, null, null);
    }

    @PostMapping
    @AllowedTo({Role.SECRETARY, Role.MEMBER, Role.EXECUTIVE})
    ModelAndView give(@PathVariable UUID meetingId, Form form, Caller caller) {
        return give(caller, meetingId, null, form);
    }

    @PostMapping(ITEM)
    @AllowedTo(Role.SECRETARY)
    ModelAndView giveOnItem(@PathVariable UUID meetingId, @PathVariable UUID agendaItemId, Form form, Caller caller) {
        return give(caller, meetingId, agendaItemId, form);
    }

    private ModelAndView give(Caller caller, UUID meetingId, @Nullable UUID agendaItemId, Form form) {
        MeetingAction action = MeetingAction.of(form.action(), agendaItemId != null);
        if (agendaItemId != null) {
            Desk whole = reader.now(caller, meetingId, null);
            if (NumberedItem.find(whole.agenda(), agendaItemId).isEmpty()) {
                return gone(whole.meeting(), form);
            }
        }
        if (!form.value(MORE).isEmpty()) {
            return page(caller, meetingId, agendaItemId, form, null);
        }
        Desk desk = reader.now(caller, meetingId, agendaItemId);
        Submission submission = made.of(action, desk, form, fields.of(action, desk, form, caller), caller);
        return submissions
                .give(submission, sent -> commands.give(meetingId, action.command(), sent))
                .answer(
                        accepted -> then(action, meetingId, agendaItemId),
                        refused -> page(caller, meetingId, agendaItemId, null, refused));
    }

    /** Somebody has taken the item off the draft meanwhile: nothing is saved, and what was typed is there to copy. */
    private ModelAndView gone(Meeting meeting, Form form) {
        List<Map.Entry<String, String>> typed = form.typed().entrySet().stream()
                .filter(field -> !field.getValue().isBlank())
                .sorted(Map.Entry.comparingByKey())
                .toList();
        return new ModelAndView("meeting-item-gone", HttpStatus.CONFLICT)
                .addObject("meeting", meeting)
                .addObject("form", form)
                .addObject("typed", typed)
                .addObject("names", desks.names(meeting))
                .addObject("danish", danish);
    }

    /** What is settled leads on to what comes next; what prepares an item stays with it. */
    private static String then(MeetingAction action, UUID meetingId, @Nullable UUID agendaItemId) {
        String meeting = PATH.replace("{meetingId}", meetingId.toString());
        return switch (action) {
            case DECIDE, NOTE, POSTPONE, WITHDRAW, MOVE -> meeting;
            default ->
                agendaItemId == null ? meeting : meeting + ITEM.replace("{agendaItemId}", agendaItemId.toString());
        };
    }

    private ModelAndView page(
            Caller caller,
            UUID meetingId,
            @Nullable UUID agendaItemId,
            @Nullable Form typed,
            @Nullable Refused refused) {
        if (agendaItemId == null) {
            return meetingPage(caller, meetingId, typed, refused);
        }
        Desk desk = reader.now(caller, meetingId, agendaItemId);
        Meeting meeting = desk.meeting();
        ModelAndView page = new ModelAndView("meeting-item")
                .addObject("meeting", meeting)
                .addObject("item", agendas.item(caller, meeting, agendaItemId))
                .addObject("names", desks.names(meeting))
                .addObject("danish", danish);
        return desks.on(page, caller, desk, typed, refused);
    }

    private ModelAndView meetingPage(Caller caller, UUID meetingId, @Nullable Form typed, @Nullable Refused refused) {
        MeetingDocument document = documents.newest(caller, meetingId);
        Meeting meeting = document.meeting();
        ModelAndView page = new ModelAndView("meeting")
                .addObject("document", document)
                .addObject("hasMinutes", document.isMinutes())
                .addObject("names", desks.names(meeting))
                .addObject("danish", danish);
        return document.edition() == Edition.OPEN
                ? page
                : desks.on(page, caller, reader.now(caller, meetingId, null), typed, refused);
    }
}
