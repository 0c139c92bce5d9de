package dk.budgetspor.command.platform;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.organisation.BodyCode;

/** A secretary acts for own bodies only; other roles are not bound to bodies. */
public final class SecretariesActForOwnBodies {
    private SecretariesActForOwnBodies() {}

    /**
     * Checks one body.
     *
     * @throws Refusal {@code not-own-body}
     */
    public static void check(Actor actor, BodyCode bodyCode) {
        if (actor.role() == Role.SECRETARY && !actor.owns(actor.bodies(), bodyCode.value())) {
            throw Refusal.because(ErrorCode.NOT_OWN_BODY, bodyCode);
        }
    }
}
