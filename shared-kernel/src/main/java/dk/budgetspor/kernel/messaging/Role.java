package dk.budgetspor.kernel.messaging;

import java.util.EnumSet;

/** Who may do what; the table of users and roles is in the domain text, section 1. */
public enum Role {
    PLANNER,
    AREA_MANAGER,
    SECRETARY,
    MEMBER,
    EXECUTIVE,
    AUDITOR,
    ADMINISTRATOR,
    SUBSCRIBER;

    /** Those that people have, in their order: all but that of another system. */
    public static Role[] ofPeople() {
        return EnumSet.complementOf(EnumSet.of(SUBSCRIBER)).toArray(Role[]::new);
    }
}
