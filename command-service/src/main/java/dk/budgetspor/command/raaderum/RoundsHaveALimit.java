package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import java.util.Map;

/** A round has at most 200 milestones. */
final class RoundsHaveALimit {
    private RoundsHaveALimit() {}

    private static final int MOST = 200;

    static void check(Map<?, ?> milestones) {
        if (milestones.size() >= MOST) {
            throw Refusal.because(ErrorCode.TOO_MANY, 0, MOST);
        }
    }
}
