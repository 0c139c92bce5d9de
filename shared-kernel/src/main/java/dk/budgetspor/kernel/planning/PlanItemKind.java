package dk.budgetspor.kernel.planning;

/** The three parts of an implementation plan (document A): driftsændring, hensigtserklæring, anlægsprojekt. */
public enum PlanItemKind {
    OPERATING_CHANGE,
    DECLARATION_OF_INTENT,
    CAPITAL_PROJECT
}
