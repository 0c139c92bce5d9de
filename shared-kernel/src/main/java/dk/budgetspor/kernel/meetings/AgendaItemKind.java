package dk.budgetspor.kernel.meetings;

/** What an item of an agenda is. */
public enum AgendaItemKind {
    /** A case of the filing system; its texts and documents are the case's. */
    CASE,
    /** A point without a case number, with texts and documents of its own. */
    POINT,
    /** A time of the day that is no case at all, such as arrival, break or lunch. */
    SLOT
}
