package dk.budgetspor.command.organisation;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import dk.budgetspor.kernel.organisation.BodyCode;

/** A code names one body: it is free again only when that body is dissolved. */
final class OnlyDissolvedBodiesAreReestablished {
    private OnlyDissolvedBodiesAreReestablished() {}

    static void check(BodyCode code, boolean dissolved) {
        if (!dissolved) {
            throw Refusal.because(ErrorCode.BODY_EXISTS, code);
        }
    }
}
