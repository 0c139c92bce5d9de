package dk.budgetspor.query.meetings;

import dk.budgetspor.kernel.meetings.Attendance;
import dk.budgetspor.query.platform.meetings.Decision;
import dk.budgetspor.query.platform.meetings.DecisionText;
import dk.budgetspor.query.platform.pages.Danish;
import dk.budgetspor.query.platform.pages.Timeline.Changed;
import dk.budgetspor.query.platform.pages.Words;
import dk.budgetspor.query.platform.raaderum.NamedProposal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares two versions of a meeting, as people talk of it. */
@Component
class MeetingVersions {
    private final Words words;
    private final Danish danish;

    MeetingVersions(Words words, Danish danish) {
        this.words = words;
        this.danish = danish;
    }

    /** Everything that differs. */
    List<Changed> differences(Desk before, Desk after) {
        Map<String, String> old = facts(before);
        Map<String, String> present = facts(after);
        Set<String> labels = new LinkedHashSet<>(present.keySet());
        labels.addAll(old.keySet());
        List<Changed> changes = new ArrayList<>();
        for (String label : labels) {
            if (!Objects.equals(old.get(label), present.get(label))) {
                changes.add(new Changed(label, old.get(label), present.get(label)));
            }
        }
        return changes;
    }

    private Map<String, String> facts(Desk desk) {
        Map<String, String> facts = new LinkedHashMap<>();
        Meeting meeting = desk.meeting();
        tell(facts, "Status", words.text("meeting.state." + meeting.state(), ""));
        tell(facts, "Dato", danish.date(meeting.date()));
        tell(facts, "Tid", times(meeting.start(), meeting.end()));
        tell(facts, "Sted", meeting.place());
        tell(facts, "Fremmøde", attended(desk.attendance().get(meeting.meetingId())));
        desk.agenda().forEach(item -> item(facts, desk, item));
        return facts;
    }

    private void item(Map<String, String> facts, Desk desk, NumberedItem item) {
        ItemRow row = item.row();
        String name = (item.number() == null ? "" : item.number() + ". ") + row.title();
        tell(facts, name, desk.isStillOn(item) ? "på dagsordenen" : "taget af dagsordenen");
        tell(facts, name + ": tid", times(row.startsAt(), row.endsAt()));
        tell(facts, name + ": sagsfremstilling", row.statement());
        tell(facts, name + ": sammenhæng til andre politikker", row.relation());
        tell(facts, name + ": økonomiske konsekvenser", row.financialImpact());
        tell(facts, name + ": gæster", String.join(", ", row.guests()));
        tell(facts, name + ": bemærkning", row.note());
        tell(
                facts,
                name + ": råderumsforslag",
                desk.proposalsOn(item).stream().map(NamedProposal::name).collect(Collectors.joining("\n")));
        tell(facts, name + ": fremmøde", attended(desk.attendance().get(row.agendaItemId())));
        Decision decision = desk.decisions().get(row.agendaItemId());
        if (decision != null) {
            DecisionText told = decision.latest();
            tell(facts, name + ": beslutning", words.text("outcome." + told.outcome(), "") + "\n" + told.text());
            told.savingsProposals()
                    .forEach(each ->
                            tell(facts, name + ": " + each.name(), words.text("verdict." + each.verdict(), "")));
        }
        item.subItems().forEach(part -> item(facts, desk, part));
    }

    private static void tell(Map<String, String> facts, String label, String fact) {
        if (!fact.isBlank()) {
            facts.merge(label, fact.strip(), (one, same) -> one + "\n" + same);
        }
    }

    private String times(@Nullable LocalTime from, @Nullable LocalTime to) {
        if (from == null) {
            return "";
        }
        return danish.clock(from) + (to == null ? "-" : "-" + danish.clock(to));
    }

    private String attended(@Nullable List<Attendance> lines) {
        return lines == null
                ? ""
                : lines.stream()
                        .map(line -> line.memberName() + " (" + words.text("presence." + line.presence(), "") + ")")
                        .collect(Collectors.joining(", "));
    }
}
