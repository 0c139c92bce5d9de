package dk.budgetspor.command.raaderum;

import dk.budgetspor.kernel.messaging.ErrorCode;
import dk.budgetspor.kernel.messaging.Refusal;

/** What was adopted or rejected is neither written anew nor withdrawn: it stands as it was decided. */
final class DecidedProposalsStayAsTheyAre {
    private DecidedProposalsStayAsTheyAre() {}

    static void check(ProposalCourse course) {
        if (course.verdicts().standing().isPresent()) {
            throw Refusal.because(ErrorCode.PROPOSAL_IS_DECIDED);
        }
    }
}
