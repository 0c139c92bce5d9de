package dk.budgetspor.kernel.meetings;

/** What kind of meeting it is; the Danish names are in the glossary. */
public enum MeetingKind {
    ORDINARY,
    EXTRAORDINARY,
    THEME
}
