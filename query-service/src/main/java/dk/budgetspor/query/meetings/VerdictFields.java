package dk.budgetspor.query.meetings;

import dk.budgetspor.kernel.raaderum.Verdict;
import dk.budgetspor.query.platform.meetings.DecisionText;
import dk.budgetspor.query.platform.pages.Entry;
import dk.budgetspor.query.platform.pages.Field;
import dk.budgetspor.query.platform.pages.Field.Kind;
import dk.budgetspor.query.platform.pages.Form;
import dk.budgetspor.query.platform.pages.Submission;
import dk.budgetspor.query.platform.pages.Words;
import dk.budgetspor.query.platform.raaderum.NamedProposal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a decision says of savings proposals, in its form: an entry for each that the item or the decision names. Entries
 * follow the form, so that what was chosen stays with its proposal when others are named meanwhile.
 */
@Component
class VerdictFields {
    static final String LIST = "savingsProposals";
    private static final String ID = "id";
    private static final String VERDICT = "verdict";

    private final Words words;

    VerdictFields(Words words) {
        this.words = words;
    }

    /** Its field; empty where the form has no proposal. */
    Optional<Field> of(Desk desk, Form form) {
        int places = Entry.places(form, LIST);
        Map<String, String> names = names(desk);
        List<String> entries = IntStream.range(0, places)
                .mapToObj(place -> form.value(Entry.field(LIST, place, ID)))
                .map(id -> names.getOrDefault(id, "Et forslag, som punktet ikke længere handler om"))
                .toList();
        return places == 0
                ? Optional.empty()
                : Optional.of(Field.entries(
                        LIST,
                        entries,
                        Field.field(ID, Kind.HIDDEN),
                        Field.maybe(VERDICT, words.choices(VERDICT, Verdict.values()), "ikke afgjort")));
    }

    /** Those of the decision and those of the item, each once. */
    private static Map<String, String> names(Desk desk) {
        Map<String, String> names = new LinkedHashMap<>();
        desk.decision().stream()
                .flatMap(decision -> decision.latest().savingsProposals().stream())
                .forEach(each -> names.put(
                        each.id().toString(),
                        Objects.requireNonNullElse(each.name(), each.id().toString())));
        NumberedItem item = desk.item();
        if (item != null) {
            for (NamedProposal each : desk.proposalsOn(item)) {
                names.putIfAbsent(each.id().toString(), each.name());
            }
        }
        return names;
    }

    /** What stands in it before anybody types. */
    static Map<String, String> filled(Desk desk) {
        Map<String, String> verdicts = verdicts(desk);
        Map<String, String> fields = new LinkedHashMap<>();
        int place = 0;
        for (String id : names(desk).keySet()) {
            put(fields, place++, id, verdicts.getOrDefault(id, ""));
        }
        return fields;
    }

    private static Map<String, String> verdicts(Desk desk) {
        Map<String, String> verdicts = new LinkedHashMap<>();
        desk.decision().stream()
                .flatMap(decision -> decision.latest().savingsProposals().stream())
                .forEach((DecisionText.OfProposal each) ->
                        verdicts.put(each.id().toString(), each.verdict().name()));
        return verdicts;
    }

    private static void put(Map<String, String> fields, int place, String id, String verdict) {
        fields.put(Entry.field(LIST, place, ID), id);
        fields.put(Entry.field(LIST, place, VERDICT), verdict);
    }

    static boolean has(String field) {
        return field.startsWith(LIST + "-");
    }

    /** The form of who did not see the present desk: what they chose stays, all else is as it stands now. */
    static Form carried(Form form, Desk seen, Desk now) {
        Map<String, String> before = verdicts(seen);
        Map<String, String> chosen = verdicts(now);
        Map<String, String> entries = new LinkedHashMap<>();
        names(now).keySet().forEach(id -> entries.put(id, chosen.getOrDefault(id, "")));
        for (Entry entry : Entry.of(form, LIST)) {
            String id = Objects.requireNonNullElse(entry.text(ID), "");
            String verdict = Objects.requireNonNullElse(entry.text(VERDICT), "");
            if (!verdict.equals(before.getOrDefault(id, ""))) {
                entries.put(id, verdict);
            }
        }
        Map<String, String> fields = new LinkedHashMap<>();
        int place = 0;
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            put(fields, place++, entry.getKey(), entry.getValue());
        }
        for (int surplus = place; surplus < Entry.places(form, LIST); surplus++) {
            put(fields, surplus, "", "");
        }
        Form carried = form;
        for (Map.Entry<String, String> field : fields.entrySet()) {
            carried = carried.with(field.getKey(), field.getValue());
        }
        return carried;
    }

    /** Sends those that are decided. */
    static void send(Submission submission) {
        submission
                .entries(LIST, Entry.of(submission.form(), LIST), VerdictFields::verdict)
                .shownAs(LIST, ID, VERDICT);
    }

    private static @Nullable Map<String, @Nullable Object> verdict(Entry entry) {
        return entry.text(VERDICT) == null ? null : entry.texts();
    }
}
