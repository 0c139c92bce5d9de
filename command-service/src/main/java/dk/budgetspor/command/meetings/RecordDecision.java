package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.documents.Openness;
import dk.budgetspor.kernel.meetings.AgendaItemId;
import dk.budgetspor.kernel.meetings.DecisionId;
import dk.budgetspor.kernel.meetings.MeetingId;
import org.jspecify.annotations.Nullable;

/** Record what a body decided on an item; it is as open as the item unless it says otherwise. */
record RecordDecision(
        MeetingId meetingId,
        DecisionId decisionId,
        AgendaItemId agendaItemId,
        @Nullable Openness openness,
        DecisionContent content,
        @Nullable String outOfTurn)
        implements MeetingCommand {}
