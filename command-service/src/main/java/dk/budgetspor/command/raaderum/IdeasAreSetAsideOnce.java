package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** An idea that is not pursued cannot be pursued less. */
final class IdeasAreSetAsideOnce {
    private IdeasAreSetAsideOnce() {}

    static void check(boolean setAside) {
        if (setAside) {
            throw Refusal.because(ErrorCode.IDEA_IS_SET_ASIDE);
        }
    }
}
