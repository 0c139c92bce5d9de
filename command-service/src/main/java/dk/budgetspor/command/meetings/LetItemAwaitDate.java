package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.meetings.MeetingId;
import java.util.UUID;

/** Have an item await a date that the meeting it was postponed to could not take; only automations wish that. */
public record LetItemAwaitDate(MeetingId meetingId, UUID agendaItemId, String reason) implements MeetingCommand {}
