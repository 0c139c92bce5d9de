package dk.budgetspor.query.exceptions;

import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.Caller;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which exceptions a caller sees: the head of an area those of own areas, a secretary those of own bodies and of any
 * body, who is both either, and whoever has a broader role all of them.
 *
 * @param all whether the caller sees all of them
 * @param areas codes of the areas whose exceptions the caller sees; null for every area
 * @param secretary whether the caller sees exceptions by their bodies too
 * @param bodies codes of the bodies that count then; null for every body
 */
record Scope(
        boolean all,
        @Nullable Set<String> areas,
        boolean secretary,
        @Nullable Set<String> bodies) {
    static Scope of(Caller caller) {
        return new Scope(
                caller.has(Role.PLANNER, Role.EXECUTIVE, Role.AUDITOR),
                caller.has(Role.AREA_MANAGER) ? codes(caller.areas()) : Set.of(),
                caller.has(Role.SECRETARY),
                codes(caller.bodies()));
    }

    private static @Nullable Set<String> codes(Set<String> own) {
        return own.contains(Caller.ALL) ? null : own;
    }
}
