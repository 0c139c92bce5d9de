package dk.budgetspor.query.meetings;

import static dk.budgetspor.query.platform.pages.Field.choice;
import static dk.budgetspor.query.platform.pages.Field.field;
import static dk.budgetspor.query.platform.pages.Field.line;
import static dk.budgetspor.query.platform.pages.Field.maybe;
import static dk.budgetspor.query.platform.pages.Field.reason;
import static dk.budgetspor.query.platform.pages.Field.text;
import static dk.budgetspor.query.platform.pages.Field.wholeLine;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaItemKind;
import dk.budgetspor.kernel.meetings.MeetingKind;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.pages.Field;
import dk.budgetspor.query.platform.pages.Field.Kind;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Words;
import dk.budgetspor.query.platform.raaderum.NamedProposal;
import dk.budgetspor.query.platform.raaderum.ProposalNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fields of each form of a meeting. */
@Component
class MeetingFields {
    static final String PROPOSALS = "savingsProposalIds";
    private static final String PLACE = "place";

    private final OtherMeetings others;
    private final DecisionFields decisions;
    private final OrganisationNames names;
    private final ProposalNames proposals;
    private final Words words;

    MeetingFields(
            OtherMeetings others,
            DecisionFields decisions,
            OrganisationNames names,
            ProposalNames proposals,
            Words words) {
        this.others = others;
        this.decisions = decisions;
        this.names = names;
        this.proposals = proposals;
        this.words = words;
    }

    /** Those of the form of a new meeting. */
    List<Field> ofNewMeeting(Caller caller) {
        Map<String, String> bodies = new LinkedHashMap<>(names.activeBodies());
        bodies.keySet().removeIf(code -> !MeetingOffers.runs(caller, code));
        return List.of(
                choice("bodyCode", bodies),
                field("date", Kind.DATE),
                field("start", Kind.TIME),
                field("end", Kind.TIME).optional(),
                wholeLine(PLACE),
                choice("kind", words.choices("meeting", MeetingKind.values())),
                line("cycle").optional());
    }

    /**
     * Those of a form.
     *
     * @param form with what was typed: there is always room for more entries of a list
     */
    List<Field> of(MeetingAction action, Desk desk, Form form, Caller caller) {
        return switch (action) {
            case PUBLISH, OPEN, COMPLETE, SIGN -> List.of();
            case RESCHEDULE, CONTINUE ->
                List.of(
                        field("date", Kind.DATE),
                        field("start", Kind.TIME),
                        field("end", Kind.TIME).optional(),
                        wholeLine(PLACE),
                        reason("reason"));
            case HOLD -> List.of(field("endedAt", Kind.TIME));
            case CANCEL, WITHDRAW -> List.of(reason("reason"));
            case ATTENDANCE, ITEM_ATTENDANCE -> AttendanceFields.of(desk, form, words);
            case ADD_CASE ->
                List.of(line("caseNumber"), line("title").optional(), openness(), parent(desk), starts(), ends());
            case ADD_POINT -> List.of(line("title"), openness(), parent(desk), starts(), ends());
            case ADD_SLOT -> List.of(line("title"), pointsTo(desk), parent(desk), starts(), ends());
            case DECIDE, CORRECT -> decisions.of(action, desk, form, caller);
            case NOTE -> List.of(text("text"));
            case DESCRIBE ->
                List.of(
                        field("route", Kind.CODES).optional(),
                        text("statement"),
                        text("relationToOtherPolicies").optional(),
                        text("financialImpact").optional());
            case RECOMMEND -> List.of(wholeLine("recommender"), text("text"));
            case NAME_PROPOSALS -> List.of(field(PROPOSALS, Kind.LINES));
            case FILE ->
                List.of(
                        line("title"),
                        line("documentNumber").optional(),
                        line("filingNumber").optional(),
                        openness(),
                        field("mainDocument", Kind.BOX),
                        field("toFollow", Kind.BOX));
            case RECEIVE ->
                List.of(
                        documents("number", desk, Attachment::toFollow),
                        line("documentNumber"),
                        line("filingNumber").optional());
            case WITHDRAW_DOCUMENT -> List.of(documents("number", desk, document -> true), reason("reason"));
            case INVITE -> List.of(line("guest"));
            case TIME -> List.of(starts(), ends());
            case MOVE -> List.of(choice(PLACE, places(desk)));
            case POSTPONE ->
                List.of(maybe("toMeetingId", others.of(caller, desk.meeting()), "Afventer dato"), reason("reason"));
        };
    }

    private Field openness() {
        return choice("openness", words.choices("openness", Openness.values()));
    }

    private static Field starts() {
        return field("startsAt", Kind.TIME).optional();
    }

    private static Field ends() {
        return field("endsAt", Kind.TIME).optional();
    }

    private static Field parent(Desk desk) {
        return maybe(
                "parentItemId",
                items(desk, item -> item.row().parentItemId() == null && desk.isStillOn(item)),
                "Intet: et punkt for sig");
    }

    private static Field pointsTo(Desk desk) {
        return maybe("pointsTo", items(desk, desk::isStillOn), "Intet");
    }

    private static Map<String, String> items(Desk desk, Predicate<NumberedItem> which) {
        Map<String, String> items = new LinkedHashMap<>();
        desk.numbered()
                .filter(item -> item.row().kind() != AgendaItemKind.SLOT && which.test(item))
                .forEach(item -> items.put(
                        item.row().agendaItemId().toString(),
                        item.number() + ". " + item.row().title()));
        return items;
    }

    private static Field documents(String name, Desk desk, Predicate<Attachment> which) {
        Map<String, String> documents = new LinkedHashMap<>();
        desk.documents().stream()
                .filter(which)
                .forEach(each -> documents.put(Integer.toString(each.number()), each.number() + " - " + each.title()));
        return choice(name, documents);
    }

    /** Places among what stands beside the item, each told by what stands there now. */
    private static Map<String, String> places(Desk desk) {
        Map<String, String> places = new LinkedHashMap<>();
        NumberedItem item = desk.item();
        if (item != null) {
            List<NumberedItem> siblings = desk.siblingsOf(item);
            for (int i = 0; i < siblings.size(); i++) {
                places.put(
                        Integer.toString(i + 1),
                        (i + 1) + ". plads (nu: " + siblings.get(i).row().title() + ")");
            }
        }
        return places;
    }

    /** What stands in the fields before anybody types. */
    Map<String, String> filled(MeetingAction action, Desk desk, Caller caller) {
        Meeting meeting = desk.meeting();
        NumberedItem item = desk.item();
        Map<String, String> fields = new LinkedHashMap<>();
        switch (action) {
            case RESCHEDULE -> {
                put(fields, "date", meeting.date());
                put(fields, "start", meeting.start());
                put(fields, "end", meeting.end());
                put(fields, PLACE, meeting.place());
            }
            case CONTINUE -> put(fields, PLACE, meeting.place());
            case HOLD -> put(fields, "endedAt", meeting.end());
            case ATTENDANCE, ITEM_ATTENDANCE -> fields.putAll(AttendanceFields.filled(desk));
            case DECIDE, CORRECT -> fields.putAll(decisions.filled(action, desk, caller));
            case ADD_CASE, ADD_POINT -> put(fields, "openness", Openness.OPEN);
            case NAME_PROPOSALS -> put(fields, PROPOSALS, String.join("\n", proposals.written(named(desk))));
            default -> {
                if (item != null) {
                    filled(action, item, fields);
                }
            }
        }
        return fields;
    }

    private static List<UUID> named(Desk desk) {
        NumberedItem item = desk.item();
        return item == null
                ? List.of()
                : desk.proposalsOn(item).stream().map(NamedProposal::id).toList();
    }

    private static void filled(MeetingAction action, NumberedItem item, Map<String, String> fields) {
        ItemRow row = item.row();
        switch (action) {
            case NOTE -> put(fields, "text", row.note());
            case DESCRIBE -> {
                put(fields, "route", String.join(", ", row.route()));
                put(fields, "statement", row.statement());
                put(fields, "relationToOtherPolicies", row.relation());
                put(fields, "financialImpact", row.financialImpact());
            }
            case TIME -> {
                put(fields, "startsAt", row.startsAt());
                put(fields, "endsAt", row.endsAt());
            }
            case FILE -> put(fields, "openness", row.openness());
            default -> {}
        }
    }

    static void put(Map<String, String> fields, String name, @Nullable Object value) {
        fields.put(name, value == null ? "" : value.toString());
    }
}
