package dk.budgetspor.command.organisation;

import dk.budgetspor.command.organisation.BodyRegister.Standing;
import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The committees of an area exist, are not dissolved, and are each named once. */
final class AreasBelongToExistingBodies {
    private AreasBelongToExistingBodies() {}

    static void check(List<BodyCode> codes, BodyRegister bodies) {
        Set<BodyCode> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            BodyCode code = codes.get(i);
            String pointer = "/bodyCodes/" + i;
            if (!seen.add(code)) {
                throw Refusal.of(pointer, ErrorCode.DUPLICATE, code);
            }
            Standing standing = bodies.standingOf(code);
            if (standing != Standing.EXISTS) {
                throw Refusal.of(
                        pointer,
                        standing == Standing.DISSOLVED ? ErrorCode.BODY_IS_DISSOLVED : ErrorCode.UNKNOWN_BODY,
                        code);
            }
        }
    }
}
