package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.AgendaItemId;
import dk.budgetspor.kernel.meetings.DecisionId;
import dk.budgetspor.kernel.meetings.MeetingId;
import org.jspecify.annotations.Nullable;

/** Record what a body decided on an item. */
record RecordDecision(
        MeetingId meetingId,
        DecisionId decisionId,
        AgendaItemId agendaItemId,
        DecisionContent content,
        @Nullable String outOfTurn)
        implements MeetingCommand {}
