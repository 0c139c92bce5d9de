package dk.budgetspor.query.platform.meetings;

/** Where a meeting stands; the Danish names are in the glossary. */
public enum MeetingState {
    DRAFT,
    PUBLISHED,
    OPENED,
    HELD,
    /** Its minutes are complete. */
    COMPLETE,
    CANCELLED
}
