package dk.budgetspor.query.meetings;

import static dk.budgetspor.query.platform.pages.Field.choice;
import static dk.budgetspor.query.platform.pages.Field.entries;
import static dk.budgetspor.query.platform.pages.Field.field;
import static dk.budgetspor.query.platform.pages.Field.line;
import static dk.budgetspor.query.platform.pages.Field.many;
import static dk.budgetspor.query.platform.pages.Field.maybe;
import static dk.budgetspor.query.platform.pages.Field.reason;
import static dk.budgetspor.query.platform.pages.Field.text;
import static dk.budgetspor.query.platform.pages.Field.wholeText;
import static java.util.stream.Collectors.joining;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.FollowUp;
import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.meetings.PartyVotes;
import dk.budgetspor.kernel.meetings.Remark;
import dk.budgetspor.kernel.web.Caller;
import dk.budgetspor.query.platform.OrganisationNames;
import dk.budgetspor.query.platform.meetings.DecisionText;
import dk.budgetspor.query.platform.pages.Entry;
import dk.budgetspor.query.platform.pages.Field;
import dk.budgetspor.query.platform.pages.Field.Kind;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Words;
import dk.budgetspor.query.platform.plans.PlanItemNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The form of a decision, to record it or to tell it anew. */
@Component
class DecisionFields {
    static final String REMARKS = "remarks";
    static final String VOTES = "votes";
    static final String AMENDMENTS = "amendments";
    static final String PLAN_ITEMS = "planItemIds";
    private static final int MORE = 2;

    private final OrganisationNames names;
    private final PlanItemNames items;
    private final VerdictFields verdicts;
    private final Words words;

    DecisionFields(OrganisationNames names, PlanItemNames items, VerdictFields verdicts, Words words) {
        this.names = names;
        this.items = items;
        this.verdicts = verdicts;
        this.words = words;
    }

    List<Field> of(MeetingAction action, Desk desk, Form form, Caller caller) {
        boolean again = action == MeetingAction.CORRECT;
        List<Field> fields = new ArrayList<>(List.of(
                choice("outcome", words.choices("outcome", Outcome.values())),
                wholeText("text"),
                field("decidedOn", Kind.DATE),
                maybe("openness", words.choices("openness", Openness.values()), again ? "Som før" : "Som punktet"),
                entries(
                        REMARKS,
                        places(form, REMARKS, "Bemærkning"),
                        text("text").optional(),
                        maybe("bodyCode", names.activeBodies(), "Intet udvalg"),
                        maybe("areaCode", names.areas(), "Intet chefområde"),
                        field("dueOn", Kind.DATE).optional()),
                text("dissent").optional()));
        List<String> parties = parties(desk);
        if (!parties.isEmpty()) {
            fields.add(entries(
                    VOTES,
                    parties.stream().map(party -> "Parti " + party).toList(),
                    field("party", Kind.HIDDEN),
                    field("inFavour", Kind.NUMBER).optional(),
                    field("against", Kind.NUMBER).optional(),
                    field("abstained", Kind.NUMBER).optional()));
        }
        verdicts.of(desk, form).ifPresent(fields::add);
        fields.add(many("planIds", items.plans(caller)));
        fields.add(field(PLAN_ITEMS, Kind.LINES));
        fields.add(entries(
                AMENDMENTS,
                places(form, AMENDMENTS, "Tilføjelse"),
                line("planItemId").optional(),
                text("text").optional()));
        fields.add(again ? reason("reason") : reason("outOfTurn").optional());
        return fields;
    }

    private static List<String> places(Form form, String list, String called) {
        return IntStream.rangeClosed(1, Entry.places(form, list) + MORE)
                .mapToObj(place -> called + " " + place)
                .toList();
    }

    /** Those that have members, and those whose votes were recorded. */
    private static List<String> parties(Desk desk) {
        Stream<String> recorded = desk.decision().stream()
                .flatMap(decision -> decision.latest().votes().stream())
                .map(PartyVotes::party);
        return Stream.concat(recorded, desk.members().stream().map(Member::party))
                .filter(party -> !party.isEmpty())
                .distinct()
                .toList();
    }

    /** What stands in it before anybody types. */
    Map<String, String> filled(MeetingAction action, Desk desk, Caller caller) {
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> parties = parties(desk);
        for (int i = 0; i < parties.size(); i++) {
            fields.put(Entry.field(VOTES, i, "party"), parties.get(i));
        }
        fields.putAll(VerdictFields.filled(desk));
        if (action == MeetingAction.DECIDE) {
            fields.put("decidedOn", desk.lastDay().toString());
        } else {
            desk.decision().ifPresent(decision -> fill(fields, decision.latest(), caller));
        }
        return fields;
    }

    private void fill(Map<String, String> fields, DecisionText told, Caller caller) {
        fields.put("outcome", told.outcome().name());
        fields.put("text", told.text());
        fields.put("decidedOn", told.decidedOn().toString());
        fields.put("openness", told.openness().name());
        fields.put("dissent", told.dissent());
        fields.put("planIds", told.planIds().stream().map(UUID::toString).collect(joining("\n")));
        fields.put(
                PLAN_ITEMS,
                told.planItemIds().stream().map(item -> number(caller, item)).collect(joining("\n")));
        for (int i = 0; i < told.remarks().size(); i++) {
            Remark remark = told.remarks().get(i);
            fields.put(Entry.field(REMARKS, i, "text"), remark.text());
            FollowUp followUp = remark.followUp();
            if (followUp != null) {
                MeetingFields.put(fields, Entry.field(REMARKS, i, "bodyCode"), followUp.bodyCode());
                MeetingFields.put(fields, Entry.field(REMARKS, i, "areaCode"), followUp.areaCode());
                MeetingFields.put(fields, Entry.field(REMARKS, i, "dueOn"), followUp.dueOn());
            }
        }
        for (int i = 0; i < told.votes().size(); i++) {
            PartyVotes votes = told.votes().get(i);
            MeetingFields.put(fields, Entry.field(VOTES, i, "inFavour"), votes.inFavour());
            MeetingFields.put(fields, Entry.field(VOTES, i, "against"), votes.against());
            MeetingFields.put(fields, Entry.field(VOTES, i, "abstained"), votes.abstained());
        }
        for (int i = 0; i < told.amendments().size(); i++) {
            DecisionText.Added amendment = told.amendments().get(i);
            UUID item = amendment.planItemId();
            fields.put(Entry.field(AMENDMENTS, i, "planItemId"), item == null ? "" : number(caller, item));
            fields.put(Entry.field(AMENDMENTS, i, "text"), amendment.text());
        }
    }

    private String number(Caller caller, UUID planItemId) {
        return items.numberOf(caller, planItemId).orElse(planItemId.toString());
    }
}
