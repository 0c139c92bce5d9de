package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.Actor;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.messaging.Role;

/** The head of a management area acts on items of own areas; other roles are not bound to areas. */
final class AreaManagersActForOwnAreas {
    private AreaManagersActForOwnAreas() {}

    static void check(Actor actor, String areaCode) {
        if (actor.role() == Role.AREA_MANAGER && !actor.owns(actor.areas(), areaCode)) {
            throw Refusal.because(ErrorCode.NOT_OWN_AREA, areaCode);
        }
    }
}
