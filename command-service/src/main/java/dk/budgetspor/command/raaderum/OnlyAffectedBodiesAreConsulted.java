package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.BodyCode;
import java.util.List;

/** A body of co-determination is consulted about proposals that affect it, and about no others. */
final class OnlyAffectedBodiesAreConsulted {
    private OnlyAffectedBodiesAreConsulted() {}

    static void check(BodyCode bodyCode, List<BodyCode> affected) {
        if (!affected.contains(bodyCode)) {
            throw Refusal.of("/bodyCode", ErrorCode.BODY_IS_NOT_AFFECTED, bodyCode);
        }
    }
}
