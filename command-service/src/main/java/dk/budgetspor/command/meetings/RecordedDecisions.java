package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.DecisionEvent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The decisions of a meeting as they stand. */
record RecordedDecisions(List<RecordedDecision> decisions) {
    static final RecordedDecisions NONE = new RecordedDecisions(List.of());

    RecordedDecisions {
        decisions = List.copyOf(decisions);
    }

    Optional<RecordedDecision> find(UUID decisionId) {
        return decisions.stream()
                .filter(decision -> decision.decisionId().equals(decisionId))
                .findFirst();
    }

    /** The decision that obliges somebody to that. */
    Optional<RecordedDecision> withFollowUp(UUID followUpId) {
        return decisions.stream()
                .filter(decision -> decision.content().followUps().stream()
                        .anyMatch(followUp -> followUp.followUpId().equals(followUpId)))
                .findFirst();
    }

    RecordedDecisions after(DecisionEvent event) {
        Stream<RecordedDecision> others =
                decisions.stream().filter(decision -> !decision.decisionId().equals(event.decisionId()));
        return new RecordedDecisions(
                Stream.concat(others, Stream.of(RecordedDecision.of(event))).toList());
    }
}
