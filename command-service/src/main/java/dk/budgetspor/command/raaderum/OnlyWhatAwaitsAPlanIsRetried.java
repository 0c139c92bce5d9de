package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;
import org.jspecify.annotations.Nullable;

/** Only an adopted proposal that waits for a plan is tried once more. */
final class OnlyWhatAwaitsAPlanIsRetried {
    private OnlyWhatAwaitsAPlanIsRetried() {}

    static void check(Verdicts verdicts, @Nullable String awaitedFor) {
        if (awaitedFor == null || !verdicts.adopted()) {
            throw Refusal.because(ErrorCode.PROPOSAL_AWAITS_NO_PLAN);
        }
    }
}
