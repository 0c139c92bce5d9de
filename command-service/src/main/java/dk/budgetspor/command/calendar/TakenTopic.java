package dk.budgetspor.command.calendar;

import java.util.UUID;

/**
 * A topic that went to a meeting.
 *
 * @param topic as it stood in the wheel
 * @param meetingId the meeting
 */
record TakenTopic(PlannedTopic topic, UUID meetingId) {}
