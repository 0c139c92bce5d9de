package dk.budgetspor.query.meetings;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.budgetspor.query.platform.meetings.DecisionText;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A decision with all that is told of it.
 *
 * @param decision as in the register
 * @param texts what it says, the newest first; each but the last corrects the next
 * @param closedFollowUps the follow-ups that are done, or no longer to be done
 */
record FullDecision(
        @JsonUnwrapped RegisteredDecision decision, List<DecisionText> texts, List<ClosedFollowUp> closedFollowUps) {

    /**
     * What became of a follow-up.
     *
     * @param followUpId the follow-up, see the remarks of the texts
     * @param note how it ended
     * @param closedOn the day that was recorded
     */
    record ClosedFollowUp(UUID followUpId, String note, LocalDate closedOn) {}
}
