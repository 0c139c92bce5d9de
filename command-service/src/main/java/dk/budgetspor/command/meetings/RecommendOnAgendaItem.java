package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.AgendaItemId;
import dk.budgetspor.kernel.meetings.MeetingId;

/** Recommend a decision on an item. */
record RecommendOnAgendaItem(MeetingId meetingId, AgendaItemId agendaItemId, String recommender, String text)
        implements MeetingCommand {}
