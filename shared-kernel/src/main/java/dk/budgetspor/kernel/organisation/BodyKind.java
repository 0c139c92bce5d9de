package dk.budgetspor.kernel.organisation;

/** What kind of body it is; the Danish names are in the glossary. */
public enum BodyKind {
    COUNCIL,
    FINANCE_COMMITTEE,
    STANDING_COMMITTEE,
    EXECUTIVE_BOARD,
    MANAGEMENT_GROUP,
    STEERING_GROUP,
    MED_MAIN,
    MED_AREA,
    MED_LOCAL
}
