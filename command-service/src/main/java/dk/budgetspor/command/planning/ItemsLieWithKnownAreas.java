package dk.budgetspor.command.planning;

import dk.budgetspor.command.platform.areas.AreaRegister;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.AreaCode;

/** Responsibility for an item lies with a management area that exists. */
final class ItemsLieWithKnownAreas {
    private ItemsLieWithKnownAreas() {}

    static void check(AreaCode code, AreaRegister areas) {
        if (!areas.knows(code)) {
            throw Refusal.of("/areaCode", ErrorCode.UNKNOWN_AREA, code);
        }
    }
}
