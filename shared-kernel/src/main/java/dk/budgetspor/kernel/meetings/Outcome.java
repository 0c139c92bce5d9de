package dk.budgetspor.kernel.meetings;

/** What a body came to; the Danish names are in the glossary. */
public enum Outcome {
    APPROVED,
    ENDORSED,
    ENDORSED_WITH_REMARKS,
    DISCUSSED,
    INFORMED,
    NOTED,
    REJECTED,
    POSTPONED,
    REFERRED,
    SENT_TO_HEARING,
    /** Nothing was decided; the text says why. */
    NO_DECISION
}
