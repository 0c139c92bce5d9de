package dk.budgetspor.query.meetings;

import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.meetings.Decision;
import dk.budgetspor.query.platform.pages.Entry;
import dk.budgetspor.query.platform.pages.Field;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Submission;
import dk.budgetspor.query.platform.plans.PlanItemNames;
import dk.budgetspor.query.platform.raaderum.ProposalNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes commands of the forms of a meeting. */
@Component
class MeetingSubmissions {
    private static final Set<String> OF_THEIR_OWN = Set.of(
            DecisionFields.REMARKS,
            DecisionFields.VOTES,
            DecisionFields.AMENDMENTS,
            DecisionFields.PLAN_ITEMS,
            VerdictFields.LIST);

    private final PlanItemNames items;
    private final ProposalNames proposals;

    MeetingSubmissions(PlanItemNames items, ProposalNames proposals) {
        this.items = items;
        this.proposals = proposals;
    }

    Submission of(MeetingAction action, Desk desk, Form form, List<Field> fields, Caller caller) {
        Submission submission = switch (action) {
            case ATTENDANCE, ITEM_ATTENDANCE -> AttendanceFields.submission(form);
            case DECIDE, CORRECT -> decision(form, fields, caller);
            case NAME_PROPOSALS ->
                Submission.of(form)
                        .list(
                                MeetingFields.PROPOSALS,
                                form.lines(MeetingFields.PROPOSALS).stream()
                                        .map(number -> one(proposals.numbered(caller, number), number))
                                        .toList());
            case ADD_SLOT -> Submission.of(form).fields(fields).with("kind", AgendaItemKind.SLOT);
            case MOVE -> Submission.of(form).number("place");
            case RECEIVE, WITHDRAW_DOCUMENT ->
                Submission.of(form).fields(fields).number("number");
            default -> Submission.of(form).fields(fields);
        };
        NumberedItem item = desk.item();
        if (action == MeetingAction.CORRECT) {
            return submission.with(
                    "decisionId", desk.decision().map(Decision::decisionId).orElse(null));
        }
        return item == null
                ? submission
                : submission.with("agendaItemId", item.row().agendaItemId());
    }

    private Submission decision(Form form, List<Field> fields, Caller caller) {
        Submission submission = Submission.of(form)
                .fields(fields.stream()
                        .filter(field -> !OF_THEIR_OWN.contains(field.name()))
                        .toList())
                .list(
                        DecisionFields.PLAN_ITEMS,
                        form.lines(DecisionFields.PLAN_ITEMS).stream()
                                .map(number -> item(caller, number))
                                .toList())
                .entries(DecisionFields.REMARKS, Entry.of(form, DecisionFields.REMARKS), MeetingSubmissions::remark)
                .entries(DecisionFields.VOTES, Entry.of(form, DecisionFields.VOTES), MeetingSubmissions::votes)
                .entries(
                        DecisionFields.AMENDMENTS,
                        Entry.of(form, DecisionFields.AMENDMENTS),
                        entry -> amendment(caller, entry));
        VerdictFields.send(submission);
        return submission;
    }

    private Object item(Caller caller, String number) {
        return one(items.numbered(caller, number), number);
    }

    /** The only one of that number; what is none is sent as it is, for the command service to say so. */
    private static Object one(List<UUID> found, String number) {
        return found.size() == 1 ? found.get(0) : number;
    }

    private static Map<String, @Nullable Object> remark(Entry entry) {
        Map<String, @Nullable Object> followUp = new LinkedHashMap<>();
        for (String part : List.of("bodyCode", "areaCode", "dueOn")) {
            followUp.put(part, entry.text(part));
        }
        boolean none = followUp.values().stream().allMatch(part -> part == null);
        Map<String, @Nullable Object> remark = new LinkedHashMap<>();
        remark.put("text", entry.text("text"));
        remark.put("followUp", none ? null : followUp);
        return remark;
    }

    private static @Nullable Map<String, @Nullable Object> votes(Entry entry) {
        if (entry.parts().size() == 1) {
            return null;
        }
        Map<String, @Nullable Object> votes = new LinkedHashMap<>();
        votes.put("party", entry.text("party"));
        for (String part : List.of("inFavour", "against", "abstained")) {
            votes.put(part, entry.number(part));
        }
        return votes;
    }

    private Map<String, @Nullable Object> amendment(Caller caller, Entry entry) {
        Map<String, @Nullable Object> amendment = new LinkedHashMap<>();
        String number = entry.text("planItemId");
        amendment.put("planItemId", number == null ? null : item(caller, number));
        amendment.put("text", entry.text("text"));
        return amendment;
    }
}
