package dk.budgetspor.query.meetings;

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
