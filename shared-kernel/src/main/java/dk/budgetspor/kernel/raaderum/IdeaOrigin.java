package dk.budgetspor.kernel.raaderum;

/** Where an idea came up. */
public enum IdeaOrigin {
    /** A workshop of employees. */
    WORKSHOP,
    /** A seminar of the council. */
    SEMINAR,
    /** A committee. */
    COMMITTEE,
    /** A meeting with citizens. */
    CITIZENS_MEETING,
    /** Somewhere else. */
    OTHER
}
