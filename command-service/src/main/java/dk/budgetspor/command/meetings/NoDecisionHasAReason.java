package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.Outcome;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** Where nothing was decided, the text says why. */
final class NoDecisionHasAReason {
    private NoDecisionHasAReason() {}

    static void check(DecisionContent content) {
        if (content.outcome() == Outcome.NO_DECISION && content.text().isBlank()) {
            throw Refusal.of("/text", ErrorCode.REQUIRED);
        }
    }
}
