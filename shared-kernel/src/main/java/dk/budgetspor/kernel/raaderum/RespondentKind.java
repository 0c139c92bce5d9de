package dk.budgetspor.kernel.raaderum;

/** Who answers a hearing. */
public enum RespondentKind {
    /** A private person, whose name can be erased. */
    PERSON,
    /** A body, an association, a company. */
    ORGANISATION
}
