package dk.budgetspor.command.platform;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.messaging.Role;

/** The head of a management area acts for own areas only; other roles are not bound to areas. */
public final class AreaManagersActForOwnAreas {
    private AreaManagersActForOwnAreas() {}

    /**
     * Checks one area.
     *
     * @throws Refusal {@code not-own-area}
     */
    public static void check(Actor actor, String areaCode) {
        if (actor.role() == Role.AREA_MANAGER && !actor.owns(actor.areas(), areaCode)) {
            throw Refusal.because(ErrorCode.NOT_OWN_AREA, areaCode);
        }
    }
}
