package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.DecisionId;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** A decision that a command names was recorded at the meeting. */
final class NamedDecisionsWereMade {
    private NamedDecisionsWereMade() {}

    static RecordedDecision check(DecisionId decisionId, RecordedDecisions decisions) {
        return decisions
                .find(decisionId.value())
                .orElseThrow(() -> Refusal.of("/decisionId", ErrorCode.UNKNOWN_DECISION, decisionId));
    }
}
