package dk.budgetspor.command.calendar;

import dk.budgetspor.command.platform.Actor;
import dk.budgetspor.command.platform.SecretariesActForOwnBodies;
import dk.budgetspor.command.platform.bodies.BodyKindRegister;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.messaging.Role;
import dk.budgetspor.kernel.organisation.BodyCode;
import dk.budgetspor.kernel.organisation.BodyKind;

/** A secretary keeps the wheels of own bodies, the Executive Board its own. */
final class WheelsAreKeptByTheirBody {
    private WheelsAreKeptByTheirBody() {}

    static void check(Actor actor, BodyCode bodyCode, BodyKindRegister kinds) {
        boolean ofTheBoard =
                kinds.kindOf(bodyCode).filter(BodyKind.EXECUTIVE_BOARD::equals).isPresent();
        if (actor.role() == Role.EXECUTIVE && !ofTheBoard) {
            throw Refusal.because(ErrorCode.NOT_OWN_BODY, bodyCode);
        }
        SecretariesActForOwnBodies.check(actor, bodyCode);
    }
}
