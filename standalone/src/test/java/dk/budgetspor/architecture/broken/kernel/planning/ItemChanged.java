package dk.budgetspor.architecture.broken.kernel.planning;

/** Breaks: no revision, and a name that says nothing. */
public record ItemChanged(String item) implements PlanItemEvent {}
