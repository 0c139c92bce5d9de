package dk.budgetspor.query.platform;

import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.web.Caller;
import java.util.Set;

/** Who asks, in tests. */
public final class Callers {
    private Callers() {}

    public static Caller planner() {
        return of(Set.of(Role.PLANNER), Set.of(), Set.of());
    }

    public static Caller of(Set<Role> roles, Set<String> areas, Set<String> bodies) {
        return new Caller("someone", "Nogen", roles, areas, bodies);
    }
}
