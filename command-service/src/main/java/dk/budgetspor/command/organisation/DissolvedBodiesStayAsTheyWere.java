package dk.budgetspor.command.organisation;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.BodyCode;

/** A dissolved body is neither renamed nor dissolved again, and its seats stay as they were. */
final class DissolvedBodiesStayAsTheyWere {
    private DissolvedBodiesStayAsTheyWere() {}

    static void check(BodyCode code, boolean dissolved) {
        if (dissolved) {
            throw Refusal.because(ErrorCode.BODY_IS_DISSOLVED, code);
        }
    }
}
