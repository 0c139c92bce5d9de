package dk.budgetspor.query.meetings;

import dk.budgetspor.kernel.messaging.Copenhagen;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.pages.Field;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Forms;
import dk.budgetspor.query.platform.pages.Refused;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the forms of a meeting, or of an item of it, on its page: what may be done now, and what comes next. */
@Component
class MeetingDesk {
    private final DeskReader reader;
    private final MeetingFields fields;
    private final MeetingVersions versions;
    private final OrganisationNames names;
    private final Clock clock;

    MeetingDesk(
            DeskReader reader, MeetingFields fields, MeetingVersions versions, OrganisationNames names, Clock clock) {
        this.reader = reader;
        this.fields = fields;
        this.versions = versions;
        this.names = names;
        this.clock = clock;
    }

    /**
     * The page with its forms.
     *
     * @param typed a form that somebody is not done with; null if there is none
     * @param refused a form that was refused; null if none was
     */
    ModelAndView on(ModelAndView page, Caller caller, Desk desk, @Nullable Form typed, @Nullable Refused refused) {
        Refused carried = refused == null ? null : told(page, caller, desk, refused);
        Forms forms = Forms.after(carried, desk.meeting().version());
        if (typed != null) {
            forms.offer(typed);
        }
        List<MeetingAction> offered = MeetingOffers.of(caller, desk, Copenhagen.today(clock));
        offered.forEach(action -> forms.offer(empty(action, desk, caller)));
        boolean runs = MeetingOffers.runs(caller, desk.meeting().bodyCode());
        return forms.on(page.addObject("desk", desk)
                .addObject("runs", runs)
                .addObject("next", runs || !offered.isEmpty() ? NextStep.of(desk, offered) : null)
                .addObject("opened", typed == null ? null : typed.action())
                .addObject("onPage", onPage(forms, desk, caller)));
    }

    private Form empty(MeetingAction action, Desk desk, Caller caller) {
        Form form = Form.empty(action.handling(), desk.meeting().version());
        for (Map.Entry<String, String> field :
                fields.filled(action, desk, caller).entrySet()) {
            form = form.with(field.getKey(), field.getValue());
        }
        return form;
    }

    /** In the order of the page; one that was refused stays though it would not be offered now. */
    private List<OnPage> onPage(Forms forms, Desk desk, Caller caller) {
        return Arrays.stream(MeetingAction.values())
                .filter(action -> action.onItem() == (desk.item() != null))
                .flatMap(action -> forms.form(action.handling()).stream()
                        .map(form -> new OnPage(form, fields.of(action, desk, form, caller))))
                .toList();
    }

    /**
     * Of a person who did not see the meeting as it is now: shows what differs; what they typed stays, and what they left
     * as it stood is as it stands now, so that sending it again takes nobody's change back.
     */
    private Refused told(ModelAndView page, Caller caller, Desk now, Refused refused) {
        Long stale = refused.staleVersion();
        Optional<Desk> seen = stale == null ? Optional.empty() : reader.at(caller, now, stale);
        if (seen.isEmpty()) {
            return refused;
        }
        page.addObject("seen", stale).addObject("differences", versions.differences(seen.get(), now));
        Form form = refused.form();
        MeetingAction action = MeetingAction.of(form.action(), now.item() != null);
        Map<String, String> before = fields.filled(action, seen.get(), caller);
        for (Map.Entry<String, String> field :
                fields.filled(action, now, caller).entrySet()) {
            if (VerdictFields.has(field.getKey())) {
                continue;
            }
            String typed = form.value(field.getKey()).replace("\r\n", "\n").strip();
            if (before.getOrDefault(field.getKey(), "").equals(typed)) {
                form = form.with(field.getKey(), field.getValue());
            }
        }
        if (action == MeetingAction.DECIDE || action == MeetingAction.CORRECT) {
            form = VerdictFields.carried(form, seen.get(), now);
        }
        return new Refused(form, refused.status(), refused.code(), refused.text(), refused.fields());
    }

    /** What things are called at the meeting. */
    OrganisationNames.Names names(Meeting meeting) {
        return names.at(meeting.toldAt());
    }

    /**
     * A form with its fields.
     *
     * @param form the form
     * @param fields its fields
     */
    record OnPage(Form form, List<Field> fields) {
        /** Whether there can be more entries of a list than there is room for. */
        public boolean mayGrow() {
            return fields.stream()
                    .anyMatch(field -> List.of("others", "remarks").contains(field.name()));
        }
    }
}
