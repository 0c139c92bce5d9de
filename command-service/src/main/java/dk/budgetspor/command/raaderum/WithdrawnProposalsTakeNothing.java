package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** Nothing more happens to a proposal that was withdrawn. */
final class WithdrawnProposalsTakeNothing {
    private WithdrawnProposalsTakeNothing() {}

    static void check(ProposalCourse course) {
        if (course.withdrawn()) {
            throw Refusal.because(ErrorCode.PROPOSAL_IS_WITHDRAWN);
        }
    }
}
