package dk.budgetspor.command.meetings;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** An agenda has at most 200 items, sub-points and slots. */
final class AgendasHaveALimit {
    private AgendasHaveALimit() {}

    private static final int MOST = 200;

    static void check(AgendaItems items) {
        if (items.items().size() >= MOST) {
            throw Refusal.because(ErrorCode.TOO_MANY, 0, MOST);
        }
    }
}
