package dk.budgetspor.kernel.meetings;

import java.util.UUID;

/** Everything that can happen to a meeting. */
public sealed interface MeetingEvent
        permits MeetingScheduled,
                MeetingRescheduled,
                AgendaItemAdded,
                AgendaItemDescribed,
                AgendaItemRecommended,
                AgendaDocumentFiled,
                AgendaDocumentArrived,
                AgendaDocumentWithdrawn,
                GuestInvited,
                AgendaItemMoved,
                AgendaItemTimed,
                AgendaItemProposalsNamed,
                AgendaItemWithdrawn,
                AgendaItemPostponed,
                AgendaPublished,
                MeetingOpened,
                AttendanceRecorded,
                AgendaItemNoted,
                DecisionEvent,
                FollowUpClosed,
                AmendmentEvent,
                MeetingContinued,
                MeetingHeld,
                MinutesSigned,
                MinutesCompleted,
                MeetingCancelled {
    /** The meeting it happened to. */
    UUID meetingId();
}
