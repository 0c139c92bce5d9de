package dk.budgetspor.kernel.meetings;

/** Whether a member took part. */
public enum Presence {
    PRESENT,
    /** Said beforehand that they could not come (afbud). */
    APOLOGY,
    /** Did not come and had not said so (fraværende). */
    ABSENT,
    /** Left the room while an item was treated (inhabil). */
    DISQUALIFIED
}
