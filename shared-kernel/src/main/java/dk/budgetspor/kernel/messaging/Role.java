package dk.budgetspor.kernel.messaging;

/** Who may do what; the table of users and roles is in the domain text, section 1. */
public enum Role {
    PLANNER,
    AREA_MANAGER,
    SECRETARY,
    MEMBER,
    EXECUTIVE,
    AUDITOR,
    ADMINISTRATOR,
    SUBSCRIBER
}
