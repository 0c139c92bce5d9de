package dk.budgetspor.command.calendar;

import dk.budgetspor.command.platform.bodies.BodyRegister;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.BodyCode;

/** There are wheels of bodies that exist; those of a dissolved one stay as they are. */
final class WheelsBelongToABody {
    private WheelsBelongToABody() {}

    static void check(BodyCode bodyCode, BodyRegister bodies) {
        switch (bodies.standingOf(bodyCode)) {
            case UNKNOWN -> throw Refusal.because(ErrorCode.NOT_FOUND);
            case DISSOLVED -> throw Refusal.because(ErrorCode.BODY_IS_DISSOLVED, bodyCode);
            case EXISTS -> {}
        }
    }
}
