package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.Actor;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.organisation.BodyCode;

/** The secretary of a committee plans treatments in own bodies; other roles are not bound to bodies. */
final class SecretariesActForOwnBodies {
    private SecretariesActForOwnBodies() {}

    static void check(Actor actor, BodyCode bodyCode) {
        if (actor.role() == Role.SECRETARY && !actor.owns(actor.bodies(), bodyCode.value())) {
            throw Refusal.because(ErrorCode.NOT_OWN_BODY, bodyCode);
        }
    }
}
