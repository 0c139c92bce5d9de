package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.DecisionId;
import dk.budgetspor.kernel.meetings.MeetingId;
import org.jspecify.annotations.Nullable;

/** Tell a decision that was recorded wrongly anew, whole; it stays as open as it was unless it says otherwise. */
record CorrectDecision(
        MeetingId meetingId,
        DecisionId decisionId,
        @Nullable Openness openness,
        DecisionContent content,
        String reason) implements MeetingCommand {}
