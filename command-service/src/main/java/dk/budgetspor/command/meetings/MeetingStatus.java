package dk.budgetspor.command.meetings;

/** Where a meeting stands, in order; a draft or a published one may be cancelled instead. */
enum MeetingStatus {
    DRAFT,
    PUBLISHED,
    OPENED,
    HELD,
    MINUTES_COMPLETE,
    CANCELLED
}
