package dk.budgetspor.query.platform.meetings;

import static java.util.function.Predicate.not;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dk.budgetspor.kernel.meetings.Presence;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision under an item.
 *
 * @param decisionId the decision
 * @param meetingId the meeting it was made at
 * @param agendaItemId the item it was made on
 * @param bodyCode the body that decided
 * @param bodyName what the body is called
 * @param caseNumber the case it is about; null if it has no number
 * @param texts what it says, the newest first; empty where that is withheld
 * @param absences who did not take part in it
 */
public record Decision(
        UUID decisionId,
        UUID meetingId,
        UUID agendaItemId,
        String bodyCode,
        String bodyName,
        @Nullable String caseNumber,
        List<DecisionText> texts,
        List<Absence> absences) {

    /** Without what is closed of it; a closed decision keeps its place, and shows who decided and nothing else. */
    public Decision inOpenEdition() {
        if (latest().isClosed()) {
            return new Decision(
                    decisionId, meetingId, agendaItemId, bodyCode, bodyName, caseNumber, List.of(), List.of());
        }
        List<DecisionText> open =
                texts.stream().filter(not(DecisionText::isClosed)).toList();
        return new Decision(decisionId, meetingId, agendaItemId, bodyCode, bodyName, caseNumber, open, absences);
    }

    /** Whether the edition does not show what it says. */
    @JsonIgnore
    public boolean isWithheld() {
        return texts.isEmpty();
    }

    public boolean hasClosedTexts() {
        return texts.stream().anyMatch(DecisionText::isClosed);
    }

    /** What a reading of what is closed of it is written down as. */
    public String matter() {
        return "Meeting:" + meetingId + ":decision:" + decisionId;
    }

    public DecisionText latest() {
        return texts.get(0);
    }

    /** Why members did not take part, each reason once. */
    public List<Presence> reasonsOfAbsence() {
        return absences.stream().map(Absence::presence).distinct().sorted().toList();
    }

    /** Without saying that it is about other plans, items and proposals than those. */
    Decision about(Set<UUID> plans, Set<UUID> items, Set<UUID> proposals) {
        List<DecisionText> told =
                texts.stream().map(text -> text.about(plans, items, proposals)).toList();
        return new Decision(decisionId, meetingId, agendaItemId, bodyCode, bodyName, caseNumber, told, absences);
    }

    /** With what the body is called, and who did not take part. */
    Decision with(String name, List<Absence> absent) {
        return new Decision(decisionId, meetingId, agendaItemId, bodyCode, name, caseNumber, texts, absent);
    }
}
